package org.gongkai.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern ASKED =
            Pattern.compile("say\\.text\\('([a-z][\\w./-]*)'[,)]|\\.text\\(\"([\\w./-]+)\"[,)]");
    private static final Pattern NAMED = Pattern.compile("'([a-z][\\w./-]*)'|\"([a-z][\\w./-]*)\"");
    private static final Pattern BEGUN = Pattern.compile("\\.text\\((?:'([a-z][\\w./-]*)' ?\\+|\"([\\w./-]+)\" ?\\+)");

    /** What the house calls things inside, and never says to a clerk. */
    private static final List<String> INSIDE =
            List.of("事件位置", "投影", "哈希", "关账", "回放", "口径开关", "聚合", "事件溯源", "数据库", "序列化");

    @Test
    void both_languages_have_every_text() {
        assertThat(Words.EN.keys()).isEqualTo(Words.ZH.keys());
    }

    @Test
    void no_text_stands_in_a_file_twice() {
        for (String file : List.of("words_zh.properties", "words_en.properties")) {
            var keys = read(SOURCES.resolve("resources/org/gongkai/query/page").resolve(file))
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_text_that_is_asked_for_is_there() {
        assertThat(asked(ASKED)).isNotEmpty().isSubsetOf(Words.ZH.keys());
    }

    @Test
    void a_text_that_nobody_asks_for_is_gone() {
        Set<String> named = asked(NAMED);
        Set<String> begun = asked(BEGUN);
        assertThat(Words.ZH.keys())
                .allMatch(key -> named.contains(key) || begun.stream().anyMatch(key::startsWith));
    }

    @Test
    void a_text_has_the_same_blanks_in_both_languages() {
        assertThat(Words.ZH.keys())
                .allSatisfy(key -> assertThat(blanks(Words.ZH.of(key))).as(key).isEqualTo(blanks(Words.EN.of(key))));
    }

    @Test
    void pages_never_say_the_words_of_the_inside() {
        assertThat(Words.ZH.keys())
                .allSatisfy(key -> assertThat(Words.ZH.of(key)).doesNotContain(INSIDE));
        assertThat(templates())
                .allSatisfy(page -> assertThat(read(page)).as(page.toString()).doesNotContain(INSIDE));
    }

    @Test
    void a_text_that_is_missing_is_no_empty_page() {
        assertThatThrownBy(() -> Words.ZH.of("no.such.text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.text");
    }

    private static Set<String> blanks(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(Pattern pattern) {
        var keys = new TreeSet<String>();
        Stream.concat(templates().stream(), files(SOURCES.resolve("java"), ".java").stream())
                .flatMap(file -> pattern.matcher(read(file)).results())
                .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return keys;
    }

    private static List<Path> templates() {
        return files(SOURCES.resolve("resources/templates"), ".html");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
