package org.gongkai.office.access;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets whoever has the token sign in a further browser. */
@RestController
class SignInLinks {

    static final String PATH = "/auth/links";

    private final SignIns signIns;

    SignInLinks(SignIns signIns) {
        this.signIns = signIns;
    }

    /** The query to add to any address of the office. */
    @PostMapping(PATH)
    ResponseEntity<Map<String, String>> link() {
        return ResponseEntity.status(201).body(Map.of("query", "token=" + signIns.issue()));
    }
}
