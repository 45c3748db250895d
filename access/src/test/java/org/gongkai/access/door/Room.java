package org.gongkai.access.door;

import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Something behind the door: tells the visitor's name, and how much was written. */
@RestController
class Room {

    @GetMapping("/room")
    String read(Principal visitor) {
        return visitor.getName() + ":";
    }

    @GetMapping({"/unlisted", "/closed"})
    String secret() {
        return "secret";
    }

    @GetMapping("/collapses")
    String collapse() {
        throw new IllegalStateException("told to nobody");
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
