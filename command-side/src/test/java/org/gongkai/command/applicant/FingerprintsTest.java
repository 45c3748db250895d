package org.gongkai.command.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.events.AgencyId;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.MasterKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {

    private static final AgencyId AGENCY = new AgencyId(1);

    @TempDir
    Path folder = Path.of("");

    private byte @Nullable [] of(@Nullable String name, @Nullable String number, @Nullable String contact)
            throws IOException {
        return fingerprint(AGENCY, new Applicant(name, number, contact, null), "预算")
                .applicant();
    }

    private Fingerprint fingerprint(AgencyId agency, Applicant applicant, @Nullable String content) throws IOException {
        return new Fingerprints(MasterKey.readOrCreate(folder.resolve("master.key"))).of(agency, applicant, content);
    }

    @Test
    void name_and_identity_number_make_an_applicant_whatever_the_contact() throws IOException {
        assertThat(of("张三", "11010119900101123x", "138"))
                .isEqualTo(of("张 三", "１１０１０１ 19900101 123X", null))
                .isNotEqualTo(of("张三", "110101199001011230", "138"))
                .isNotEqualTo(of("李四", "11010119900101123x", "138"));
    }

    @Test
    void without_a_number_it_is_name_and_contact() throws IOException {
        assertThat(of("张三", null, "138-0000 0000"))
                .isEqualTo(of("张三", "", "13800000000"))
                .isNotEqualTo(of("张三", null, "13800000001"));
    }

    @Test
    void a_bare_name_is_nobody_in_particular() throws IOException {
        assertThat(of("张三", null, null)).isNull();
        assertThat(of(null, null, "138")).isNull();
    }

    @Test
    void contents_are_the_same_whatever_their_spaces_and_punctuation() throws IOException {
        var nobody = new Applicant(null, null, null, null);
        assertThat(fingerprint(AGENCY, nobody, "请公开 2025年预算。").content())
                .isEqualTo(fingerprint(AGENCY, nobody, "请公开２０２５年\n预算").content())
                .isNotEqualTo(fingerprint(AGENCY, nobody, "请公开2024年预算").content());
        assertThat(fingerprint(AGENCY, nobody, " 。").content()).isNull();
        assertThat(fingerprint(AGENCY, nobody, null).content()).isNull();
    }

    @Test
    void two_agencies_cannot_find_out_that_they_have_the_same_applicant() throws IOException {
        var applicant = new Applicant("张三", "110101", null, null);
        var here = fingerprint(AGENCY, applicant, "预算");
        var there = fingerprint(new AgencyId(2), applicant, "预算");
        assertThat(here.applicant()).isNotEqualTo(there.applicant());
        assertThat(here.content()).isNotEqualTo(there.content());
    }
}
