package org.gongkai.office.scenario;

import org.gongkai.office.figures.Figures;
import org.gongkai.office.play.Counter;
import org.gongkai.office.play.Player;

/** Table 二 of a year, declared in one command. */
final class ProactivePlay {

    private ProactivePlay() {}

    /** Declares every plain figure; nothing where the file has none. */
    static void declare(Counter counter, long agency, Figures figures) {
        if (figures.proactive().cells().isEmpty()) {
            return;
        }
        String path = "/api/agencies/" + agency + "/proactive/" + figures.year() + "/declare";
        counter.post(
                path,
                figures.proactive()
                        .declaration()
                        .put("commandId", Player.commandId(path).toString()));
    }
}
