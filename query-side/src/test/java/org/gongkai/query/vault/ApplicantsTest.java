package org.gongkai.query.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Filing;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.vault.Applicants.Seal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicantsTest {

    private static final UUID SUBJECT = new UUID(7, 7);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @TempDir
    Path folder = Path.of("");

    private final JdbcClient vault = new ChainedLog().superuser();

    @BeforeEach
    void a_vault() {
        vault.sql("CREATE SCHEMA vault").update();
        vault.sql("CREATE TABLE vault.applicant_key (subject uuid PRIMARY KEY, wrapped bytea NOT NULL)")
                .update();
    }

    private Path keyFile() {
        return folder.resolve("master.key");
    }

    /** What the side that decides does: keeps a key, then seals. */
    private Filing sealed() throws IOException {
        var key = ApplicantKey.random();
        vault.sql("INSERT INTO vault.applicant_key VALUES (?, ?)")
                .params(SUBJECT, MasterKey.readOrCreate(keyFile()).wrap(SUBJECT, key))
                .update();
        var sealer = new Sealer(new ReadOnlyVault(vault, keyFile()));
        return filing(
                sealer.seal(SUBJECT, new Applicant("王某", "110101", "138", "东街1号")), sealer.seal(SUBJECT, "请公开预算"));
    }

    private static Filing filing(Sealed applicant, Sealed content) {
        return CaseFile.of(List.of(submitted(applicant, content))).facts().filing();
    }

    private static RequestSubmitted submitted(@Nullable Sealed applicant, @Nullable Sealed content) {
        return new RequestSubmitted(
                new AgencyId(1),
                new RequestId(new UUID(1, 1)),
                Channel.IN_PERSON,
                DAY,
                DAY,
                Column.NATURAL_PERSON,
                "预算",
                applicant,
                content,
                FilingDetail.NONE);
    }

    private Applicants applicants() {
        return new Applicants(new Sealer(new ReadOnlyVault(vault, keyFile())));
    }

    private Applicants.Opened open(Filing filing) {
        return applicants().open(filing);
    }

    /** Of the consultation of a person, as the page has it. */
    private String asked(Sealed name) {
        var consulted = new ThirdPartyConsulted(
                new AgencyId(1), new RequestId(new UUID(1, 1)), 1, ThirdPartyConsulted.PERSON, name, DAY, false);
        var facts = CaseFile.of(List.of(submitted(null, null), consulted)).facts();
        return applicants().open(facts.consultations().getFirst()).party();
    }

    @Test
    void a_person_who_was_asked_has_a_name_until_the_key_is_deleted() throws IOException {
        sealed();
        Sealed name = new Sealer(new ReadOnlyVault(vault, keyFile())).seal(SUBJECT, "司马流云");
        assertThat(asked(name)).isEqualTo("司马流云");
        vault.sql("DELETE FROM vault.applicant_key").update();
        assertThat(asked(name)).isEqualTo("自然人");
    }

    @Test
    void applicant_and_content_open_with_vault_and_master_key() throws IOException {
        var opened = open(sealed());
        assertThat(opened.seal()).isEqualTo(Seal.OPEN);
        assertThat(opened.applicant()).isEqualTo(new Applicant("王某", "110101", "138", "东街1号"));
        assertThat(opened.content()).isEqualTo("请公开预算");
    }

    @Test
    void an_erased_applicant_stays_erased_and_nothing_fails() throws IOException {
        var filing = sealed();
        vault.sql("DELETE FROM vault.applicant_key").update();
        assertThat(open(filing)).isEqualTo(new Applicants.Opened(Seal.ERASED, null, null));
    }

    @Test
    void without_the_master_key_nothing_opens_and_no_key_is_made() throws IOException {
        var filing = sealed();
        java.nio.file.Files.delete(keyFile());
        assertThat(open(filing).seal()).isEqualTo(Seal.CLOSED);
        assertThat(keyFile()).doesNotExist();
        KeyVault keys = new ReadOnlyVault(vault, keyFile());
        assertThatThrownBy(() -> keys.create(SUBJECT)).isInstanceOf(UnsupportedOperationException.class);
    }
}
