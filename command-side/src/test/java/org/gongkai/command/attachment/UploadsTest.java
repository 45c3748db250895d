package org.gongkai.command.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.attachment.store.AttachmentStore;
import org.gongkai.command.attachment.store.NotKept;
import org.gongkai.command.body.BadField;
import org.gongkai.events.sealed.FileSealer;
import org.gongkai.events.sealed.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

class UploadsTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final int LARGEST = 2 << 20;
    private static final byte[] PDF = "%PDF-1.7\n身份证 110101199001011234".getBytes(UTF_8);

    @TempDir
    Path folder = Path.of("");

    private final MemoryVault vault = new MemoryVault();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void an_applicant() {
        vault.create(ZHANG);
    }

    /** Takes files of 2 MB, because larger ones would only take longer. */
    private AttachmentStore store() {
        return new AttachmentStore(folder.resolve("attachments"), new FileSealer(vault), LARGEST);
    }

    private UploadsTest file(String name, byte[] octets) {
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(octets);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    private UploadsTest field(String name, String value) {
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8));
        return this;
    }

    private Upload send() throws IOException {
        body.writeBytes("--b--\r\n".getBytes(UTF_8));
        return send("multipart/form-data; boundary=b", body.toByteArray());
    }

    private Upload send(String type, byte[] octets) throws IOException {
        var request = new MockHttpServletRequest("POST", "/api/requests/1/attachments");
        request.setContentType(type);
        request.setContent(octets);
        return new Uploads(store(), new Sealer(vault)).receive(request, ZHANG);
    }

    private List<Path> kept() throws IOException {
        if (Files.notExists(folder.resolve("attachments"))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve("attachments"))) {
            return files.toList();
        }
    }

    private void refused(String zh) throws IOException {
        assertThatThrownBy(this::send).isInstanceOfSatisfying(BadField.class, bad -> {
            assertThat(bad.zh()).contains(zh);
            assertThat(bad.en()).isNotBlank();
        });
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_file_is_kept_sealed_and_can_be_opened_with_the_applicants_key() throws IOException {
        var upload = file("张三身份证.pdf", PDF).field("purpose", "IDENTITY").send();
        ReceivedFile file = upload.files().getFirst();
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.stored().size()).isEqualTo(PDF.length);
        assertThat(file.stored().sha256())
                .isEqualTo(HexFormat.of().formatHex(AttachmentStore.sha256().digest(PDF)));
        assertThat(new Sealer(vault).open(file.name(), String.class)).hasValue("张三身份证.pdf");
        assertThat(upload.field("purpose")).isEqualTo("IDENTITY");
        Path sealed = folder.resolve("attachments/" + file.stored().attachment());
        assertThat(kept()).containsExactly(sealed);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(sealed, ISO_8859_1)).doesNotContain("110101199001011234", "%PDF");
        try (var in = new FileSealer(vault)
                .opening(ZHANG, file.stored().attachment(), Files.newInputStream(sealed))
                .orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void several_files_come_at_once_and_a_large_one_is_kept_whole() throws IOException {
        byte[] large = Arrays.copyOf(PDF, 3 << 19);
        var upload = file("C:\\fakepath\\一.pdf", PDF).file("二.pdf", large).send();
        assertThat(upload.files()).extracting(file -> file.stored().size()).containsExactly((long) PDF.length, (long)
                large.length);
        assertThat(new Sealer(vault).open(upload.files().getFirst().name(), String.class))
                .hasValue("一.pdf");
        upload.discard(store());
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_same_files_with_the_same_fields_are_the_same_upload() throws IOException {
        byte[] first = file("一.pdf", PDF).send().hash("a");
        body.reset();
        assertThat(file("一.pdf", PDF).send().hash("a")).isEqualTo(first);
        body.reset();
        assertThat(file("一.pdf", PDF).field("step", "0").send().hash("a")).isNotEqualTo(first);
    }

    @Test
    void a_type_that_is_not_allowed_is_refused_and_the_files_before_it_go_too() throws IOException {
        file("一.pdf", PDF).file("二.pdf", "MZ\0\0\0".getBytes(UTF_8)).refused("不能上传这种类型");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        file("一.pdf", PDF).file("二.pdf", new byte[0]).refused("文件是空的");
    }

    @Test
    void a_file_above_the_largest_size_is_refused() throws IOException {
        file("一.pdf", Arrays.copyOf(PDF, LARGEST + 1)).refused("超过 2 MB");
    }

    @Test
    void the_largest_size_is_50_megabytes() {
        assertThat(AttachmentStore.LARGEST).isEqualTo(50 * 1024 * 1024);
    }

    @Test
    void a_file_of_the_largest_size_is_taken() throws IOException {
        byte[] largest = Arrays.copyOf(PDF, LARGEST);
        assertThat(file("一.pdf", largest).send().files()).hasSize(1);
    }

    @Test
    void an_upload_without_a_file_without_a_name_or_with_an_unknown_field_is_refused() throws IOException {
        field("purpose", "OTHER").refused("没有收到文件");
        body.reset();
        file("", PDF).refused("没有收到文件名");
        body.reset();
        file("一.pdf", PDF).field("comment", "x").refused("没有“comment”这个字段");
        body.reset();
        file("a".repeat(201) + ".pdf", PDF).refused("文件名过长");
    }

    @Test
    void where_nothing_can_be_written_nothing_is_kept_and_it_is_said() throws IOException {
        Files.writeString(folder.resolve("attachments"), "in the way");
        assertThatThrownBy(() -> file("一.pdf", PDF).send()).isInstanceOf(NotKept.class);
    }

    @Test
    void an_upload_that_breaks_off_or_is_none_is_refused() throws IOException {
        file("一.pdf", PDF);
        assertThatThrownBy(() ->
                        send("multipart/form-data; boundary=b", Arrays.copyOf(body.toByteArray(), body.size() - 20)))
                .isInstanceOf(BadField.class);
        assertThatThrownBy(() -> send("application/json", "{}".getBytes(UTF_8))).isInstanceOf(BadField.class);
        assertThat(kept()).isEmpty();
    }
}
