package org.gongkai.office.chaos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far an agency's reports are, as its clerks remember it. */
final class Reporting {

    private record Where(String stage, String before, int revision) {}

    private static final Where NOWHERE = new Where("OPEN", "OPEN", -1);

    private final Map<Integer, Where> years = new HashMap<>();

    private Where at(int year) {
        return Objects.requireNonNullElse(years.get(year), NOWHERE);
    }

    String stage(int year) {
        return at(year).stage();
    }

    /** Nothing has changed when an open-again year closes in the revision it had. */
    void closed(int year, int revision) {
        Where was = at(year);
        boolean same = was.stage().equals("REOPENED") && was.revision() == revision;
        String stage = same ? was.before() : "CLOSED";
        years.put(year, new Where(stage, stage, revision));
    }

    void reopened(List<Integer> which) {
        for (int year : which) {
            Where was = at(year);
            String before = was.stage().equals("REOPENED") ? was.before() : was.stage();
            years.put(year, new Where("REOPENED", before, was.revision()));
        }
    }

    void reached(int year, String stage) {
        years.put(year, new Where(stage, stage, at(year).revision()));
    }
}
