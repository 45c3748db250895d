package org.gongkai.annual;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.events.Labelled;

/** What can be done to a report whose figures are fixed, and from which stage. */
public enum Step implements Labelled {
    SIGN("签发", "signed", Stage.CLOSED, Stage.RETURNED, Stage.ACCEPTED, Stage.PUBLISHED),
    SUBMIT("报送", "submitted", Stage.CLOSED, Stage.RETURNED),
    RETURN("退回", "returned", Stage.SUBMITTED),
    ACCEPT("审核通过", "accepted", Stage.SUBMITTED),
    /** From every stage but the one in which somebody asked for changes; a second time when its texts were changed. */
    PUBLISH("公布", "published", Stage.CLOSED, Stage.SUBMITTED, Stage.ACCEPTED, Stage.PUBLISHED);

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // Filled once, never handed out.
    private final Set<Stage> from = EnumSet.noneOf(Stage.class);

    Step(String zh, String en, Stage... from) {
        this.zh = zh;
        this.en = en;
        this.from.addAll(Arrays.asList(from));
    }

    /** Whether it can follow on this stage. */
    public boolean fits(Stage stage) {
        return from.contains(stage);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
