package org.gongkai.access.web;

import java.util.Map;
import org.gongkai.access.account.Links;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets whoever has the token of the house sign in a further browser. */
@RestController
class SignInLinks {

    static final String PATH = "/auth/links";

    private final Links links;

    SignInLinks(Links links) {
        this.links = links;
    }

    /** The query to add to any address of the office. */
    @PostMapping(PATH)
    ResponseEntity<Map<String, String>> link() {
        return ResponseEntity.status(201).body(Map.of("query", "token=" + links.issue()));
    }
}
