package org.gongkai.office.access;

import java.security.Principal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Something behind the door: tells the visitor's name, and the word of the page or how much was written. */
@RestController
class Room {

    @GetMapping("/room")
    String read(Principal visitor, CsrfToken word) {
        return visitor.getName() + ":" + word.getToken();
    }

    @PostMapping("/room")
    String write(Principal visitor, @RequestBody byte[] text) {
        return visitor.getName() + ":" + text.length;
    }

    @PostMapping("/api/requests/{id}/attachments")
    int take(@RequestBody byte[] file) {
        return file.length;
    }
}
