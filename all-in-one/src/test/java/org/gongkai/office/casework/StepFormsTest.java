package org.gongkai.office.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.reply.Finish;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.query.casepage.chapter.StepForms;
import org.gongkai.query.casepage.form.Field;
import org.gongkai.query.casepage.form.StepForm;
import org.gongkai.query.page.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The side that shows has a form for every command of the side that decides, with the very fields of it. */
class StepFormsTest {

    /** The grounds are filled in beside the outcome; by the channel’s dates a correction has its day of receipt. */
    private static final Map<String, Set<String>> FILLED_OTHERWISE =
            Map.of("finish", Set.of("grounds"), "decide", Set.of("grounds"), "submit-correction", Set.of("receivedOn"));

    /** Bodies of more than one request, and what the first line of their command’s record is called there. */
    private static final Map<String, String> OF_SEVERAL =
            Map.of("split", "Splitting", "transfer", "Transferring", "order-redecision", "Ordering");

    private static final Map<String, Map<String, Boolean>> COMMANDS = commands();

    /** Every command by its name in the API, with its components and whether each is owed. */
    private static Map<String, Map<String, Boolean>> commands() {
        var commands = new TreeMap<String, Map<String, Boolean>>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.gongkai.command.request")
                        .stream()
                        .filter(type -> type.isAssignableTo(RequestCommand.class) && type.isRecord())
                        .map(JavaClass::reflect)
                        .filter(type -> type != Finish.class)
                        .forEach(type -> commands.put(kebab(type.getSimpleName()), components(type)));
        var finish = new LinkedHashMap<>(components(ReplyCommand.Decide.class));
        finish.putAll(components(ReplyCommand.DispatchReply.class));
        finish.put("dispatchedOn", false);
        finish.put("servedOn", false);
        finish.put("steps", false);
        commands.put("finish", finish);
        OF_SEVERAL.forEach((command, body) -> commands.put(command, components(body(body))));
        return commands;
    }

    private static Class<?> body(String name) {
        try {
            return Class.forName("org.gongkai.command.web.SuccessionController$" + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Boolean> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, c -> !nullable(c.getAnnotatedType())));
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String kebab(String name) {
        return String.join(
                "-",
                Arrays.stream(name.split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void every_command_on_a_request_has_a_form_and_no_form_goes_nowhere() {
        assertThat(COMMANDS).hasSizeGreaterThan(50);
        assertThat(StepForms.all().stream().map(StepForm::command))
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    @Test
    void a_form_asks_for_all_that_its_command_has_and_for_nothing_else() {
        assertThat(asked(field -> true)).containsExactlyInAnyOrderElementsOf(components(owed -> true));
    }

    @Test
    void what_a_command_owes_its_form_owes_and_what_it_does_not_may_stay_empty() {
        assertThat(asked(Field::required)).containsExactlyInAnyOrderElementsOf(components(owed -> owed));
    }

    /** Of all commands, as {@code command/component}. */
    private static Set<String> components(Predicate<Boolean> which) {
        var all = new TreeSet<String>();
        COMMANDS.forEach((command, components) -> components.forEach((name, owed) -> {
            boolean otherwise = FILLED_OTHERWISE.getOrDefault(command, Set.of()).contains(name);
            if (which.test(owed) && !otherwise) {
                all.add(command + "/" + name);
            }
        }));
        return all;
    }

    private static Set<String> asked(Predicate<Field> which) {
        return StepForms.all().stream()
                .flatMap(form ->
                        form.fields().stream().filter(which).map(field -> form.command() + "/" + field.component()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoever_opens_a_form_reads_in_both_languages_what_it_is_about_and_what_each_field_means() {
        assertThat(Stream.of(Words.ZH, Words.EN))
                .allSatisfy(words -> assertThat(StepForms.all()).allSatisfy(form -> {
                    assertThat(words.keys()).contains("step." + form.command(), "about." + form.command());
                    assertThat(words.keys())
                            .contains("chapter." + form.chapter().name());
                    assertThat(words.keys())
                            .containsAll(keys(
                                    "field.",
                                    form.fields().stream().map(Field::label).toList()));
                    assertThat(words.keys())
                            .containsAll(keys(
                                    "hint.",
                                    form.fields().stream()
                                            .map(Field::hint)
                                            .filter(Objects::nonNull)
                                            .toList()));
                }));
    }

    private static List<String> keys(String begin, List<String> names) {
        return names.stream()
                .filter(name -> !name.equals("step") && !name.equals("steps"))
                .map(name -> begin + name)
                .toList();
    }
}
