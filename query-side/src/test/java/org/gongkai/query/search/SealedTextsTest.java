package org.gongkai.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongkai.query.search.SealedTexts.Hit;
import org.gongkai.query.search.SealedTexts.Text;
import org.junit.jupiter.api.Test;

class SealedTextsTest {

    private static final UUID ZHANG = new UUID(1, 1);
    private static final UUID LI = new UUID(2, 2);
    private static final UUID REQUEST = new UUID(3, 3);

    private final SealedTexts texts = new SealedTexts();

    private List<UUID> found(int agency, String text) {
        return texts.find(agency, Wording.of(text)).stream().map(Hit::request).toList();
    }

    @Test
    void width_case_and_spaces_make_no_difference() {
        texts.add(1, REQUEST, new Text(ZHANG, Wording.of("ＡＢＣ１２３ 张 三\n138-0000 0000")));
        for (String text : List.of("abc123", "Ｃ１２３张三", "张三138-00000000", "bc 12")) {
            assertThat(found(1, text)).as(text).containsExactly(REQUEST);
        }
        assertThat(found(1, "李四")).isEmpty();
    }

    @Test
    void a_request_of_one_agency_is_not_found_in_another() {
        texts.add(1, REQUEST, new Text(ZHANG, "张三"));
        assertThat(found(2, "张三")).isEmpty();
        assertThat(texts.agencies()).containsExactly(1);
    }

    @Test
    void what_is_forgotten_goes_and_what_is_sealed_under_another_key_stays() {
        texts.add(1, REQUEST, new Text(ZHANG, "张三"));
        texts.add(1, REQUEST, new Text(LI, "授权书.pdf"));
        texts.forget(List.of(ZHANG));
        assertThat(found(1, "张三")).isEmpty();
        assertThat(found(1, "授权书")).containsExactly(REQUEST);
        assertThat(texts.subjects()).containsExactly(LI);
    }

    @Test
    void fourteen_thousand_requests_are_looked_through_well_below_100_milliseconds() {
        var chance = new Random(14_000);
        for (int i = 0; i < 14_000; i++) {
            String words = chance.ints(300, 0x4E00, 0x9FA5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            texts.add(1, new UUID(i, i), new Text(new UUID(i, 0), words));
        }
        texts.add(1, REQUEST, new Text(ZHANG, "请公开某镇二〇二五年征地补偿方案"));
        long[] nanos = new long[5];
        for (int i = 0; i < nanos.length; i++) {
            long from = System.nanoTime();
            assertThat(found(1, "征地补偿")).containsExactly(REQUEST);
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        assertThat(nanos[2] / 1_000_000)
                .as("milliseconds, the middle one of five")
                .isLessThan(100);
    }
}
