package org.gongkai.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is too large is not read; every limit here is the house's, and a finding names file and line. */
class TidyTest {

    private static final int METHOD_LINES = 30;
    private static final int FILE_LINES = 250;
    private static final int LINE_LENGTH = 120;
    private static final int PARAMETERS = 5;
    private static final int TYPES = 12;

    /** A package whose types are the words of the language, or chapters of the law, may hold as many as there are. */
    private static final List<String> WORDS =
            List.of("org/gongkai/events/request", "org/gongkai/events/remedy", "org/gongkai/rule/chapter");

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    @Test
    void a_line_has_at_most_120_characters() {
        assertThat(findings((file, lines) -> numbered(lines)
                        .filter(line -> line.getValue()
                                        .codePointCount(0, line.getValue().length())
                                > LINE_LENGTH)
                        .map(line -> at(file, line.getKey()))))
                .isEmpty();
    }

    @Test
    void a_file_has_at_most_250_lines() {
        assertThat(findings((file, lines) ->
                        lines.size() > FILE_LINES ? Stream.of(at(file, lines.size())) : Stream.empty()))
                .isEmpty();
    }

    @Test
    void a_package_has_at_most_12_types() {
        Map<Path, Long> types = sources("src/main/java")
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                .filter(file -> WORDS.stream().noneMatch(parent(file)::endsWith))
                .collect(Collectors.groupingBy(TidyTest::parent, TreeMap::new, Collectors.counting()));
        types.values().removeIf(count -> count <= TYPES);
        assertThat(types).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_promises_no_nulls() {
        List<Path> packages = sources("src/main/java")
                .filter(file -> !file.endsWith("module-info.java"))
                .map(TidyTest::parent)
                .distinct()
                .toList();
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            String text = Files.readString(info);
            assertThat(text).as("%s", info).contains("/**", "package ");
            assertThat(text.substring(0, text.indexOf("*/")).length())
                    .as("%s says too little", info)
                    .isGreaterThan(30);
        });
    }

    @Test
    void a_method_has_at_most_30_lines_and_5_parameters() throws IOException {
        List<Path> files = Stream.of("src/main/java", "src/test/java")
                .flatMap(TidyTest::sources)
                .toList();
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var scanner = new Methods(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> scanner.scan(unit, unit));
            assertThat(scanner.seen).as("methods looked at").isGreaterThan(100);
            assertThat(scanner.findings).isEmpty();
        }
    }

    /** Looks at every method; a record's components are its facts and may be as many as they are. */
    private static final class Methods extends TreeScanner<@Nullable Void, CompilationUnitTree> {

        private final SourcePositions positions;
        private final List<String> findings = new ArrayList<>();
        private int seen;
        private boolean inRecord;

        private Methods(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, unit);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            seen++;
            long first = line(unit, positions.getStartPosition(unit, method));
            long last = line(unit, positions.getEndPosition(unit, method));
            Path file = HOUSE.relativize(Path.of(unit.getSourceFile().toUri()));
            if (last - first >= METHOD_LINES) {
                findings.add(at(file, first) + " " + method.getName() + ": " + (last - first + 1) + " lines");
            }
            boolean components = inRecord && method.getName().contentEquals("<init>");
            if (method.getParameters().size() > PARAMETERS && !components) {
                findings.add(at(file, first) + " " + method.getName() + ": "
                        + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, unit);
        }

        private static long line(CompilationUnitTree unit, long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    /** What one file is guilty of. */
    private interface Look {
        Stream<String> at(Path file, List<String> lines);
    }

    private static List<String> findings(Look look) {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(TidyTest::sources)
                .flatMap(file -> look.at(HOUSE.relativize(file), lines(file)))
                .toList();
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve(folder)).filter(Files::isDirectory).sorted().toList().stream()
                    .flatMap(TidyTest::javaFiles);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<Integer, String>> numbered(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size()).mapToObj(i -> Map.entry(i + 1, lines.get(i)));
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static String at(Path file, long line) {
        return file + ":" + line;
    }
}
