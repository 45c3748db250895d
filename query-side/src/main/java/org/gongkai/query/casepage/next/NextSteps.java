package org.gongkai.query.casepage.next;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.query.casepage.chapter.StepForms;
import org.gongkai.query.casepage.form.StepForm;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be taken, by how likely they are.
 *
 * @param next the one that usually comes next; null when nothing is left to do, or somebody else has to act
 * @param usual those that often come, in order
 * @param rest all others, chapter by chapter
 */
public record NextSteps(@Nullable StepForm next, List<StepForm> usual, List<Group> rest) {

    /** Nothing may be done by whoever looks. */
    public static final NextSteps NONE = new NextSteps(null, List.of(), List.of());

    /** The steps of one chapter. */
    public record Group(StepForm.Chapter chapter, List<StepForm> steps) {}

    /** Those that fit where the request stands, for whoever may take them. */
    public static NextSteps of(Situation situation) {
        List<String> names = Likely.steps(situation);
        String first = names.getFirst();
        StepForm next =
                first.isEmpty() ? null : form(first, situation).findFirst().orElse(null);
        List<StepForm> usual = names.stream()
                .skip(1)
                .distinct()
                .flatMap(name -> form(name, situation))
                .filter(form -> !form.equals(next))
                .toList();
        var shown = new ArrayList<>(usual);
        if (next != null) {
            shown.add(next);
        }
        return new NextSteps(next, usual, rest(situation, shown));
    }

    private static Stream<StepForm> form(String name, Situation situation) {
        return StepForms.find(name).stream().filter(situation::allows);
    }

    private static List<Group> rest(Situation situation, List<StepForm> shown) {
        return Arrays.stream(StepForm.Chapter.values())
                .map(chapter -> new Group(
                        chapter,
                        StepForms.all().stream()
                                .filter(form -> form.chapter() == chapter)
                                .filter(situation::allows)
                                .filter(form -> !shown.contains(form))
                                .toList()))
                .filter(group -> !group.steps().isEmpty())
                .toList();
    }
}
