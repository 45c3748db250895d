package org.gongkai.query.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.query.attachment.AttachmentFiles.Result;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Register;
import org.gongkai.query.vault.Applicants;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a request. */
@RestController
@RequestMapping("/api/requests/{id}/attachments")
@Tag(name = "attachments", description = "附件")
class AttachmentController {

    private final Register register;
    private final AttachmentFiles files;
    private final Applicants applicants;

    AttachmentController(Register register, AttachmentFiles files, Applicants applicants) {
        this.register = register;
        this.files = files;
        this.applicants = applicants;
    }

    @GetMapping
    @Operation(summary = "附件列表 List a request's files")
    List<AttachmentAnswer> list(@PathVariable String id) {
        return AttachmentAnswer.all(register.required(id), applicants);
    }

    @GetMapping("/{attachment}")
    @Operation(summary = "下载附件 A file as it was attached")
    void open(@PathVariable String id, @PathVariable String attachment, HttpServletResponse response)
            throws IOException {
        AttachmentAdded added = Filed.of(register.required(id)).stream()
                .map(Filed::attachment)
                .filter(each -> each.attachment().toString().equals(attachment))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(
                        "attachment",
                        "这件申请没有编号为 " + attachment + " 的附件。",
                        "This request has no attachment " + attachment + "."));
        // Looked through once before the first octet goes out: a broken file is told, not half delivered.
        requireWhole(files.open(added, OutputStream.nullOutputStream()));
        describe(added, response);
        if (files.open(added, response.getOutputStream()) != Result.WHOLE) {
            throw new IOException("attachment " + attachment + " changed while it was read");
        }
    }

    private static void requireWhole(Result result) {
        switch (result) {
            case WHOLE -> {
                // As it should be.
            }
            case ERASED ->
                throw Refused.erased(
                        "附件已随申请人个人信息一并删除，无法恢复。",
                        "The file was erased together with the applicant's personal data and cannot be restored.");
            case DAMAGED ->
                throw Refused.damaged(
                        "附件缺失或与登记的校验码不符，请从备份恢复 attachments 目录中的文件。",
                        "The file is missing or is not what was recorded; restore it from the backup of attachments.");
        }
    }

    private void describe(AttachmentAdded added, HttpServletResponse response) {
        String name = applicants.open(added.name());
        response.setContentType(added.mediaType());
        response.setContentLengthLong(added.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name == null ? added.attachment().toString() : name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
