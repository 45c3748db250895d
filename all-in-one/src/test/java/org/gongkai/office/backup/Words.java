package org.gongkai.office.backup;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.gongkai.office.data.Mistake;
import picocli.CommandLine;

/** What a command of the command line said, and how it ended. */
record Words(int status, String said) {

    /** Gives the command; a mistake it tells is among what it said, as on a screen. */
    static Words of(Callable<Integer> command, Object... words) {
        var out = new StringWriter();
        var line = new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        line.setExecutionExceptionHandler((e, failed, given) -> {
            if (e instanceof Mistake mistake) {
                out.append(mistake.sentences());
                return 1;
            }
            throw e;
        });
        String[] texts = java.util.stream.Stream.of(words).map(Object::toString).toArray(String[]::new);
        return new Words(line.execute(texts), out.toString());
    }
}
