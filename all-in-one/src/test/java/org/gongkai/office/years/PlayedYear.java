package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.office.e2e.Clerk;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.figures.Figures;
import org.gongkai.office.figures.FiguresFile;
import org.gongkai.office.figures.Published;
import org.gongkai.office.scenario.ScenarioCommand;
import picocli.CommandLine;

/**
 * A year of published figures, played into the running office by the command a user gives, once in a JVM.
 *
 * @param file the figures
 * @param agency the number of the agency it was played into
 */
record PlayedYear(Path file, Figures figures, int agency) {

    private static final Map<String, PlayedYear> PLAYED = new HashMap<>();

    static synchronized PlayedYear of(String name) {
        return PLAYED.computeIfAbsent(name, PlayedYear::played);
    }

    private static PlayedYear played(String name) {
        Path file = Published.file(name);
        Figures figures = FiguresFile.read(file);
        var said = new StringWriter();
        int status = new CommandLine(new ScenarioCommand())
                .setOut(new PrintWriter(said, true))
                .execute(file.toString(), "--data", RunningOffice.get().data().toString());
        assertThat(status).as("%s", said).isZero();
        return new PlayedYear(file, figures, agencyThatClosed(figures));
    }

    private static int agencyThatClosed(Figures figures) {
        for (JsonNode agency : RunningOffice.get().get("/api/agencies")) {
            if (agency.path("name").asText().equals(figures.agency())) {
                for (JsonNode year : agency.path("years")) {
                    if (year.path("year").asInt() == figures.year()
                            && year.path("state").asText().equals("CLOSED")) {
                        return agency.path("id").asInt();
                    }
                }
            }
        }
        throw new AssertionError("nobody closed " + figures.year() + " as " + figures.agency());
    }

    int year() {
        return figures.year();
    }

    Clerk clerk() {
        return Clerk.of(agency);
    }

    /** The table in the format it was published in. */
    JsonNode report() {
        return RunningOffice.get()
                .get("/api/agencies/" + agency + "/reports/" + year() + "?template="
                        + figures.template().code());
    }
}
