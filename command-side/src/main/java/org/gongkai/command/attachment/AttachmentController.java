package org.gongkai.command.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.UUID;
import org.gongkai.command.casework.file.UnknownRequest;
import org.gongkai.command.desk.Receipt;
import org.gongkai.events.RequestId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes the files of a request. */
@RestController
@Tag(name = "attachments", description = "附件")
class AttachmentController {

    private final Attaching attaching;
    private final Uploads uploads;
    private final Subjects subjects;

    AttachmentController(Attaching attaching, Uploads uploads, Subjects subjects) {
        this.attaching = attaching;
        this.uploads = uploads;
        this.subjects = subjects;
    }

    @PostMapping("/api/requests/{id}/attachments")
    @Operation(
            summary = "上传附件 Attach files to a request",
            description = "multipart/form-data: file (1 to 20, 50 MB each), purpose, step, onBehalfOf")
    ResponseEntity<AttachedAnswer> attach(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            HttpServletRequest sent,
            Principal principal)
            throws IOException {
        try {
            RequestId request = id(id);
            Upload upload = uploads.receive(sent, subjects.of(request));
            Receipt receipt = attaching.record(request, upload, Attaching.commandId(key), principal.getName());
            return ResponseEntity.status(201).body(AttachedAnswer.of(receipt));
        } finally {
            readOut(sent);
        }
    }

    private static RequestId id(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new UnknownRequest(text);
        }
    }

    /** Whoever is refused in the middle of sending hears why only when all was read. */
    private static void readOut(HttpServletRequest sent) throws IOException {
        InputStream rest = sent.getInputStream();
        long left = Uploads.LARGEST;
        byte[] piece = new byte[1 << 16];
        for (int read = rest.read(piece); read >= 0 && left > 0; read = rest.read(piece)) {
            left -= read;
        }
    }
}
