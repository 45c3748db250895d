package org.gongkai.office.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.postgres.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7\n一份申请表".getBytes(UTF_8);

    private final RunningOffice office = RunningOffice.get();
    private final Clerk clerk = Clerk.of("附件测试局", 2025);
    private final Courier courier = new Courier();
    private final String request = clerk.receives("2025-03-03");

    private Path directory() {
        return office.data().resolve("attachments");
    }

    private long filesKept() throws IOException {
        if (Files.notExists(directory())) {
            return 0;
        }
        try (var files = Files.list(directory())) {
            return files.count();
        }
    }

    private JsonNode list(String of) {
        return office.get("/api/requests/" + of + "/attachments");
    }

    private String requestOf(String name) {
        Map<String, Object> filing = new TreeMap<>(clerk.handedIn("2025-03-03"));
        filing.put("applicant", Map.of("name", name, "identityNo", "1"));
        return office.post("/api/requests", filing).path("requestId").asText();
    }

    @Test
    void files_come_back_as_they_were_with_name_purpose_and_step() throws Exception {
        byte[] scan = new byte[3_000_000];
        new Random(1).nextBytes(scan);
        System.arraycopy(PDF, 0, scan, 0, PDF.length);
        var said = courier.file("申请表.pdf", PDF)
                .file("扫描件.pdf", scan)
                .field("purpose", "APPLICATION")
                .field("step", "0")
                .to(request);
        assertThat(said.status()).as("%s", said.json()).isEqualTo(201);
        JsonNode listed = list(request);
        assertThat(listed).hasSize(2);
        assertThat(listed.findValuesAsText("name")).containsExactly("申请表.pdf", "扫描件.pdf");
        assertThat(listed.findValuesAsText("purpose")).containsOnly("APPLICATION");
        assertThat(listed.get(1).path("step").asLong()).isZero();
        assertThat(listed.get(1).path("size").asLong()).isEqualTo(scan.length);
        var fetched = courier.fetch(request, said.attachment(1));
        assertThat(fetched.body()).isEqualTo(scan);
        assertThat(fetched.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(fetched.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(fetched.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment")
                .contains("%E6%89%AB%E6%8F%8F%E4%BB%B6.pdf");
        assertThat(fetched.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
    }

    @Test
    void a_refused_type_an_empty_file_and_a_step_that_is_not_there_are_told_and_nothing_is_kept() throws Exception {
        long before = filesKept();
        var program = courier.file("一.pdf", PDF)
                .file("答复.pdf", "MZ\0\0\0".getBytes(UTF_8))
                .to(request);
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.json().path("field").asText()).isEqualTo("file");
        assertThat(program.json().path("detail").asText()).contains("不能上传这种类型");
        assertThat(program.json().path("detailEn").asText()).contains("cannot be attached");
        assertThat(courier.file("空.pdf", new byte[0]).to(request).status()).isEqualTo(400);
        var nowhere = courier.file("一.pdf", PDF).field("step", "99").to(request);
        assertThat(nowhere.status()).isEqualTo(409);
        assertThat(nowhere.json().path("rule").asText()).isEqualTo("NO_SUCH_STEP");
        assertThat(courier.file("一.pdf", PDF)
                        .field("purpose", "FUN")
                        .to(request)
                        .json()
                        .path("field")
                        .asText())
                .isEqualTo("purpose");
        assertThat(filesKept()).isEqualTo(before);
        assertThat(list(request)).isEmpty();
    }

    @Test
    void an_unknown_request_takes_no_files() throws Exception {
        assertThat(courier.file("一.pdf", PDF).to(UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(courier.file("一.pdf", PDF).to("nonsense").status()).isEqualTo(404);
    }

    @Test
    void the_same_upload_sent_twice_is_recorded_and_kept_once() throws Exception {
        String id = UUID.randomUUID().toString();
        var first = courier.under(id).file("一.pdf", PDF).to(request);
        long kept = filesKept();
        var second = courier.under(id).file("一.pdf", PDF).to(request);
        assertThat(second.json().path("repeated").asBoolean()).isTrue();
        assertThat(second.attachment(0)).isEqualTo(first.attachment(0));
        assertThat(filesKept()).isEqualTo(kept);
        assertThat(courier.under(id)
                        .file("一.pdf", Arrays.copyOf(PDF, 50))
                        .to(request)
                        .status())
                .isEqualTo(422);
        assertThat(filesKept()).isEqualTo(kept);
    }

    @Test
    void a_file_is_not_served_under_another_request() throws Exception {
        var said = courier.file("一.pdf", PDF).to(request);
        assertThat(courier.fetch(clerk.receives("2025-03-04"), said.attachment(0))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_of_an_erased_applicant_is_gone_and_says_so() throws Exception {
        String zhang = requestOf("张三");
        var said = courier.file("张三身份证.pdf", PDF).to(zhang);
        erase(zhang);
        var fetched = courier.fetch(zhang, said.attachment(0));
        assertThat(fetched.statusCode()).isEqualTo(410);
        assertThat(new String(fetched.body(), UTF_8)).contains("一并删除", "was erased");
        JsonNode listed = list(zhang).get(0);
        assertThat(listed.path("personalData").asText()).isEqualTo("ERASED");
        assertThat(listed.has("name")).isFalse();
    }

    /** What an erasure does in the end: the key goes. */
    private void erase(String of) throws SQLException {
        String subject = "";
        for (JsonNode event : office.get("/api/requests/" + of + "/history").findParents("subject")) {
            subject = event.path("subject").asText();
        }
        try (var vault = office.superuser(Roles.VAULT);
                var delete = vault.prepareStatement("DELETE FROM vault.applicant_key WHERE subject = ?::uuid")) {
            delete.setString(1, subject);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void a_changed_or_missing_file_is_told_and_not_half_delivered() throws Exception {
        var said = courier.file("一.pdf", PDF).to(request);
        Path file = directory().resolve(said.attachment(0));
        byte[] sealed = Files.readAllBytes(file);
        sealed[sealed.length - 1] ^= 1;
        Files.write(file, sealed);
        var changed = courier.fetch(request, said.attachment(0));
        assertThat(changed.statusCode()).isEqualTo(500);
        assertThat(new String(changed.body(), UTF_8)).contains("校验码不符", "not what was recorded");
        Files.delete(file);
        assertThat(courier.fetch(request, said.attachment(0)).statusCode()).isEqualTo(500);
    }

    @Test
    void a_file_of_60_megabytes_is_refused_with_a_sentence_and_nothing_of_it_is_kept() throws Exception {
        var tooLarge = courier.file("更大.pdf", Arrays.copyOf(PDF, 60 << 20)).to(request);
        assertThat(tooLarge.status()).isEqualTo(400);
        assertThat(tooLarge.json().path("detail").asText()).contains("超过 50 MB");
        assertThat(courier.file("小.pdf", PDF).to(request).status()).isEqualTo(201);
    }

    @Tag("slow")
    @Test
    void a_file_of_50_megabytes_is_taken_and_a_larger_one_is_refused_with_a_sentence() throws Exception {
        byte[] largest = Arrays.copyOf(PDF, 50 << 20);
        assertThat(courier.file("大.pdf", largest).to(request).status()).isEqualTo(201);
        var tooLarge =
                courier.file("更大.pdf", Arrays.copyOf(PDF, (50 << 20) + 1)).to(request);
        assertThat(tooLarge.status()).isEqualTo(400);
        assertThat(tooLarge.json().path("detail").asText()).contains("超过 50 MB");
    }
}
