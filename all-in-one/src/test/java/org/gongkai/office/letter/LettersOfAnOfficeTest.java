package org.gongkai.office.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LettersOfAnOfficeTest {

    private static final RunningOffice OFFICE = RunningOffice.get();

    private final Clerk clerk = Clerk.of("江县东门街道办事处", 2025);
    private final String agency = "/api/agencies/" + clerk.agency();

    @BeforeEach
    void an_office_that_says_who_reviews_it() {
        OFFICE.post(agency + "/settings", Map.of("reviewBody", "江县人民政府", "court", "江县人民法院", "documentMark", "江东"));
    }

    private String receives(String name, String content) {
        Map<String, Object> body = new TreeMap<>(clerk.handedIn("2025-03-03"));
        body.put("content", content);
        body.put("applicant", Map.of("name", name, "contact", "13900000000", "address", "东门路1号"));
        return OFFICE.post("/api/requests", body).path("requestId").asText();
    }

    private void decides(String request, String outcome, String reasons) {
        var ground = Map.of("outcome", outcome, "reasons", reasons);
        clerk.takes(
                request, "decide", Map.of("outcome", outcome, "grounds", List.of(ground), "decidedOn", "2025-03-20"));
    }

    private static HttpResponse<byte[]> download(String path) {
        return OFFICE.client().download(path);
    }

    private static String letter(String request, String kind) throws IOException {
        HttpResponse<byte[]> answer = download("/api/requests/" + request + "/letters/" + kind + ".docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer.body());
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    private static String template(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        }
    }

    @Test
    void the_letter_to_a_person_who_is_asked_names_them_and_what_goes_to_the_applicant_does_not() throws IOException {
        String request = receives("王小明", "三号楼改建的申报材料");
        var asked = Map.of("party", "李采薇", "naturalPerson", true, "sentOn", "2025-03-05");
        clerk.takes(request, "consult-third-party", asked);
        assertThat(letter(request, "THIRD_PARTY_CONSULTATION")).contains("李采薇");
        assertThat(letter(request, "CONSULTATION_NOTICE")).doesNotContain("李采薇");
    }

    @Test
    void a_denial_is_printed_with_its_reasons_and_the_review_that_comes_first() throws IOException {
        String request = receives("王小明", "东门小学扩建的会议记录");
        decides(request, "DENIED_PROCESS_INFORMATION", "属于讨论记录");
        JsonNode first = OFFICE.get("/api/requests/" + request + "/letters")
                .path("letters")
                .path(0);
        assertThat(first.path("kind").asText()).isEqualTo("REPLY_DENIED_PROCESS");
        assertThat(first.path("suggested").asBoolean()).isTrue();
        assertThat(first.path("blanks")).isEmpty();
        assertThat(letter(request, "REPLY_DENIED_PROCESS"))
                .contains("王小明：", "东门小学扩建的会议记录", "理由：属于讨论记录。", "江东公开告〔2025〕")
                .contains("第三十六条第（三）项、第十六条第二款", "应当先自收到本告知书之日起六十日内向江县人民政府申请行政复议");
    }

    @Test
    void an_extension_is_numbered_by_its_own_series() throws IOException {
        String request = receives("王小明", "预算");
        var extension = Map.of(
                "workingDays", 10,
                "approvedBy", "李主任",
                "approvedOn", "2025-03-20",
                "notifiedOn", "2025-03-21",
                "reason", "需向档案室调取");
        clerk.takes(request, "extend-reply", extension);
        assertThat(letter(request, "EXTENSION_NOTICE"))
                .contains("江东公开延〔2025〕1号", "因需向档案室调取", "2025年3月31日", "最迟于2025年4月15日作出答复");
    }

    @Test
    void the_name_of_a_file_is_the_letters_and_the_requests_and_nobodys() {
        String request = receives("王小明", "预算");
        var disposition = download("/api/requests/" + request + "/letters/receipt_note.docx")
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .contains("接收回执-2025-依申请-")
                .doesNotContain("王小明");
    }

    @Test
    void the_same_letter_is_the_same_octets() {
        String path = "/api/requests/" + receives("王小明", "预算") + "/letters/RECEIPT_NOTE.docx";
        assertThat(download(path).body()).isEqualTo(download(path).body());
    }

    @Test
    void a_letter_that_does_not_fit_is_refused_in_a_sentence() {
        String request = receives("王小明", "预算");
        var answer = OFFICE.client().get("/api/requests/" + request + "/letters/CLOSURE_FEE_UNPAID.docx");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("detail").asText()).contains("不再处理告知书（逾期未缴费）");
        assertThat(OFFICE.client()
                        .get("/api/requests/" + request + "/letters/LOVE_LETTER.docx")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void many_letters_come_in_one_file_each_with_its_own_applicant() throws IOException {
        String one = receives("王小明", "预算");
        String two = receives("赵大海", "决算");
        var answer = download(agency + "/letters.zip?kind=RECEIPT_NOTE&request=" + one + "&request=" + two);
        assertThat(answer.statusCode()).isEqualTo(200);
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                texts.add(text(zip.readAllBytes()));
            }
        }
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).contains("王小明", "预算").doesNotContain("赵大海", "决算");
        assertThat(texts.get(1)).contains("赵大海", "决算").doesNotContain("王小明");
    }

    @Test
    void a_batch_takes_no_request_of_another_agency_and_not_too_many() {
        String ours = receives("王小明", "预算");
        String theirs = Clerk.of("江县西门街道办事处", 2025).receives("2025-03-03");
        String batch = agency + "/letters.zip?kind=RECEIPT_NOTE";
        assertThat(OFFICE.client()
                        .get(batch + "&request=" + ours + "&request=" + theirs)
                        .status())
                .isEqualTo(404);
        assertThat(OFFICE.client().get(batch + ("&request=" + ours).repeat(101)).status())
                .isEqualTo(400);
    }

    @Test
    void the_page_of_a_request_lists_its_letters() {
        String request = receives("王小明", "预算");
        var page = OFFICE.client().get("/requests/" + request + "/letters", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("/api/requests/" + request + "/letters/RECEIPT_NOTE.docx", "接收回执", "其他文书草稿")
                .doesNotContain("王小明");
    }

    @Test
    void an_offices_own_template_is_used_until_it_is_given_up() throws IOException {
        String request = receives("王小明", "预算");
        String content = template("东门街道收据：{{申请人}}，{{收到日期}}");
        OFFICE.post(agency + "/letter-templates/RECEIPT_NOTE", Map.of("content", content));
        assertThat(letter(request, "RECEIPT_NOTE").strip()).isEqualTo("东门街道收据：王小明，2025年3月3日");
        assertThat(Base64.getEncoder()
                        .encodeToString(download(agency + "/letter-templates/RECEIPT_NOTE.docx")
                                .body()))
                .isEqualTo(content);
        OFFICE.client()
                .post(agency + "/letter-templates/RECEIPT_NOTE", "{\"content\":null}")
                .required();
        assertThat(letter(request, "RECEIPT_NOTE")).contains("政府信息公开申请接收回执");
    }

    @Test
    void a_template_with_an_unknown_placeholder_is_refused_by_name() throws IOException {
        var answer = OFFICE.answer(
                agency + "/letter-templates/RECEIPT_NOTE?dryRun=true", Map.of("content", template("{{申请人大名}}")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("content");
        assertThat(answer.json().path("detail").asText()).contains("{{申请人大名}}");
        var noDocument = OFFICE.answer(agency + "/letter-templates/RECEIPT_NOTE", Map.of("content", "aGVsbG8="));
        assertThat(noDocument.status()).isEqualTo(400);
    }

    @Test
    void every_letter_and_placeholder_is_listed() {
        JsonNode templates = OFFICE.get(agency + "/letter-templates");
        assertThat(templates).hasSize(44);
        assertThat(OFFICE.get("/api/letter-fields"))
                .anyMatch(field -> field.path("written").asText().equals("{{申请人}}"));
    }
}
