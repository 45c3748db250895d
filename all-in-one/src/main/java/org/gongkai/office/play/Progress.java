package org.gongkai.office.play;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a play has come. Thread-safe. */
public interface Progress extends AutoCloseable {

    /** One act more was played. */
    void step();

    @Override
    default void close() {}

    /** Shows nothing. */
    static Progress silent() {
        return () -> {};
    }

    /** A bar where somebody looks at a terminal, else a line for every tenth. */
    static Progress on(PrintWriter out, String task, int acts) {
        return Ansi.AUTO.enabled() ? bar(task, acts) : lines(out, task, acts);
    }

    private static Progress bar(String task, int acts) {
        var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(acts)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** A line at every tenth of the way. */
    static Progress lines(PrintWriter out, String task, int acts) {
        var played = new AtomicLong();
        return () -> {
            long now = played.incrementAndGet();
            if (now * 10 / acts > (now - 1) * 10 / acts) {
                out.println(task + " " + now + "/" + acts + "（" + now * 100 / acts + "%）");
                out.flush();
            }
        };
    }
}
