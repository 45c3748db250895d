package org.gongkai.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;
import org.gongkai.rule.chapter.RuleBook;
import org.junit.jupiter.api.Test;

/** What {@code docs/rules.md} says of the rules and of the tests is so. */
class RulesDocTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    /** {@code | `RULE` | KIND | § | article | `test` |}. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z][A-Z_0-9]+)` \\| (\\w+) \\| [^|]+ \\| ([^|]+) \\| `(.+)` \\|$");

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Breaches))(?:\\.(\\w+))?`");
    private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z0-9]+)+)`");

    private final List<String> lines = read(HOUSE.resolve("docs/rules.md"));
    private final Map<String, String> tests = tests();

    /** One row about a rule. */
    private record Row(String code, String kind, String article, String test) {}

    private List<Row> rows() {
        return lines.stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(m -> new Row(m.group(1), m.group(2), m.group(3), m.group(4)))
                .toList();
    }

    @Test
    void every_rule_has_one_row_with_its_kind_and_article() {
        List<String> said = rows().stream()
                .map(row -> row.code() + " " + row.kind() + " " + row.article())
                .toList();
        List<String> known = RuleBook.all().stream()
                .map(rule -> rule.name() + " " + rule.kind() + " " + rule.article())
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_test_a_row_names_speaks_of_the_rule() {
        var silent = new ArrayList<String>();
        for (Row row : rows()) {
            List<MatchResult> named =
                    NAMED.matcher("`" + row.test() + "`").results().toList();
            MatchResult last = named.getLast();
            String source = tests.getOrDefault(last.group(1), "");
            String part = last.group(2) == null ? source : method(source, last.group(2));
            if (!Pattern.compile("\\b" + row.code() + "\\b").matcher(part).find()) {
                silent.add(row.code() + ": " + row.test());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_test_that_is_named_exists() {
        List<String> missing = lines.stream()
                .flatMap(line -> NAMED.matcher(line).results())
                .filter(m -> !exists(m))
                .map(MatchResult::group)
                .toList();
        assertThat(missing).isEmpty();
    }

    private boolean exists(MatchResult named) {
        String source = tests.get(named.group(1));
        return source != null && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
    }

    @Test
    void every_code_of_the_first_table_is_a_rule() {
        List<String> codes = RuleBook.all().stream().map(Rule::name).toList();
        assertThat(lines.stream().flatMap(line -> CODE.matcher(line).results()).map(m -> m.group(1)))
                .isSubsetOf(codes);
    }

    /** From its name to the next method, which is where a test says what it breaks. */
    private static String method(String source, String name) {
        int begin = source.indexOf("void " + name + "(");
        int end = begin < 0 ? -1 : source.indexOf("\n    }\n", begin);
        return begin < 0 || end < 0 ? "" : source.substring(begin, end);
    }

    private static Map<String, String> tests() {
        return modules().stream()
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.toMap(
                        file -> String.valueOf(file.getFileName()).replace(".java", ""),
                        file -> String.join("\n", read(file)),
                        (one, another) -> one + another,
                        TreeMap::new));
    }

    private static List<Path> modules() {
        try (Stream<Path> files = Files.list(HOUSE)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
