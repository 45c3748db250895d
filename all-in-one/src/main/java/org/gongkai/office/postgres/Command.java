package org.gongkai.office.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.gongkai.office.data.Mistake;

/**
 * A short program, run to its end.
 *
 * @param status its exit status
 * @param output what it said, errors included
 */
record Command(int status, String output) {

    /**
     * Runs it with no input.
     *
     * @throws Mistake when there is no such program
     */
    static Command run(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new Mistake(
                    "无法运行 " + words.getFirst() + "（" + e.getMessage() + "），请安装 util-linux。",
                    "Cannot run " + words.getFirst() + " (" + e.getMessage() + "); install util-linux.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words.getFirst(), e);
        }
    }

    /** Sends a signal, named as for kill(1); a process that is gone already is no error. */
    static void signal(String name, long pid) {
        run(List.of("sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(pid)));
    }
}
