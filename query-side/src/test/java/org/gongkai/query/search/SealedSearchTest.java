package org.gongkai.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.ReplyRedispatched;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.Source;
import org.gongkai.events.request.SourceKind;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.events.sealed.Sealer;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.vault.Keys;
import org.gongkai.query.vault.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedSearchTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final UUID REQUEST = new UUID(1, 1);
    private static final UUID OTHERS = new UUID(2, 2);

    @TempDir
    Path folder = Path.of("");

    private final ChainedLog log = new ChainedLog();
    private final JdbcClient vault = log.superuser();
    private final SealedTexts texts = new SealedTexts();

    @BeforeEach
    void a_vault() {
        vault.sql("CREATE SCHEMA vault").update();
        vault.sql("CREATE TABLE vault.applicant_key (subject uuid PRIMARY KEY, wrapped bytea NOT NULL)")
                .update();
    }

    private Path keyFile() {
        return folder.resolve("master.key");
    }

    private Keys keys() {
        return Sealing.keys(vault, keyFile());
    }

    private Follower follower() {
        return new Follower(new StoreFeed(JdbcClient.create(log.as("gongkai_query"))), keys(), texts);
    }

    private SealedSearch search(Follower follower) {
        return new SealedSearch(texts, follower, keys());
    }

    /** What the side that decides does; gives the applicant's random id. */
    private UUID recorded(UUID request, int agency, String name, String content) throws IOException {
        UUID subject = UUID.randomUUID();
        vault.sql("INSERT INTO vault.applicant_key VALUES (?, ?)")
                .params(subject, MasterKey.readOrCreate(keyFile()).wrap(subject, ApplicantKey.random()))
                .update();
        var sealer = new Sealer(keys().of(List.of(subject)));
        log.append(List.of(new RequestSubmitted(
                new AgencyId(agency),
                new RequestId(request),
                Channel.IN_PERSON,
                DAY,
                DAY,
                Column.NATURAL_PERSON,
                "预算",
                sealer.seal(subject, new Applicant(name, "110101199001011234", "138 0000 0000", "东街1号")),
                sealer.seal(subject, content),
                new FilingDetail(
                        new Source(SourceKind.WEBSITE, "WZ-77310" + request.getLeastSignificantBits()),
                        null,
                        null,
                        null,
                        false,
                        1,
                        List.of()))));
        return subject;
    }

    private SealedSearch twoAgencies() throws IOException {
        recorded(REQUEST, 1, "张三丰", "请公开李家村征地补偿方案");
        recorded(OTHERS, 2, "张三丰", "请公开预算");
        var follower = follower();
        assertThat(follower.follow()).isTrue();
        return search(follower);
    }

    @Test
    void a_request_is_found_by_name_number_contact_address_and_part_of_its_text() throws IOException {
        var search = twoAgencies();
        for (String text : List.of("张三丰", "三丰", "19900101", "13800000000", "东街", "征地补偿")) {
            assertThat(search.find(1, text)).isEqualTo(new SealedSearch.Found(List.of(REQUEST), true));
        }
        assertThat(search.find(1, "李四").requests()).isEmpty();
    }

    @Test
    void a_request_is_found_by_its_number_elsewhere_even_when_its_applicant_was_erased() throws IOException {
        var search = twoAgencies();
        vault.sql("DELETE FROM vault.applicant_key").update();
        assertThat(search.find(1, "wz-7731").requests()).containsExactly(REQUEST);
        assertThat(search.find(2, "WZ-773101").requests()).isEmpty();
    }

    @Test
    void a_request_is_found_by_the_postal_number_of_its_reply() throws IOException {
        var search = twoAgencies();
        log.append(List.of(
                new ReplyDispatched(
                        new AgencyId(1),
                        new RequestId(REQUEST),
                        DispatchMethod.POST,
                        DAY,
                        DAY,
                        Outcome.GRANTED,
                        "EMS1042237755CN",
                        Posting.NONE,
                        List.of()),
                new ReplyRedispatched(
                        new AgencyId(1), new RequestId(REQUEST), DispatchMethod.POST, DAY, "XA-20001", List.of())));
        assertThat(search.find(1, "1042237755").requests()).containsExactly(REQUEST);
        assertThat(search.find(1, "xa-20001").requests()).containsExactly(REQUEST);
        assertThat(search.find(2, "1042237755").requests()).isEmpty();
    }

    @Test
    void another_agencys_request_is_never_found() throws IOException {
        var search = twoAgencies();
        assertThat(search.find(2, "征地补偿").requests()).isEmpty();
        assertThat(search.find(2, "张三丰").requests()).containsExactly(OTHERS);
        assertThat(search.find(3, "张三丰").requests()).isEmpty();
        assertThat(search.find(null, "张三丰").requests()).containsExactlyInAnyOrder(REQUEST, OTHERS);
    }

    @Test
    void what_was_recorded_just_now_is_found() throws IOException {
        var search = twoAgencies();
        recorded(new UUID(3, 3), 1, "王五", "请公开合同");
        assertThat(search.find(1, "王五").requests()).containsExactly(new UUID(3, 3));
    }

    @Test
    void from_the_moment_a_key_is_erased_nothing_is_found_and_no_text_is_left() throws IOException {
        UUID subject = recorded(REQUEST, 1, "张三丰", "请公开预算");
        var follower = follower();
        follower.follow();
        vault.sql("DELETE FROM vault.applicant_key").update();
        assertThat(search(follower).find(1, "张三丰").requests()).isEmpty();
        assertThat(texts.subjects()).doesNotContain(subject);
    }

    @Test
    void texts_of_erased_keys_go_from_memory_even_when_nobody_searches() throws IOException {
        twoAgencies();
        vault.sql("DELETE FROM vault.applicant_key").update();
        follower().forgetErased();
        assertThat(texts.subjects()).isEmpty();
    }

    @Test
    void before_all_is_read_and_without_a_vault_the_answer_says_that_it_is_not_complete() throws IOException {
        recorded(REQUEST, 1, "张三丰", "请公开预算");
        assertThat(search(follower()).find(1, "张三丰")).isEqualTo(new SealedSearch.Found(List.of(), false));
        assertThat(Searching.findsNothing().find(1, "张三丰").complete()).isFalse();
    }

    @Test
    void an_empty_question_finds_nothing_and_reads_nothing() {
        var search = search(follower());
        assertThat(search.find(1, null)).isEqualTo(SealedSearch.Found.NOTHING);
        assertThat(search.find(1, "  ")).isEqualTo(SealedSearch.Found.NOTHING);
    }

    @Test
    void without_the_master_key_nothing_is_found_and_nothing_fails() throws IOException {
        recorded(REQUEST, 1, "张三丰", "请公开预算");
        Files.delete(keyFile());
        var follower = follower();
        assertThat(follower.follow()).isFalse();
        assertThat(search(follower).find(1, "张三丰").complete()).isFalse();
    }
}
