package org.gongkai.office.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Asks something that takes long, and meanwhile shows how far it has come. */
final class Waiting implements AutoCloseable {

    /** Often enough that a bar moves, seldom enough that the office does not notice. */
    private static final int LOOK_MILLIS = 500;

    private static final int TENTHS = 10;

    private final OfficeClient office;
    private final String check;
    private final PrintWriter lines;
    private @Nullable ProgressBar bar;
    private long tenths;

    private Waiting(OfficeClient office, String check, PrintWriter lines) {
        this.office = office;
        this.check = check;
        this.lines = lines;
    }

    /** The answer to a path, once it is there. */
    static Answer ask(OfficeClient office, String path, String check, PrintWriter lines) {
        var answer = CompletableFuture.supplyAsync(() -> office.get(path));
        try (var waiting = new Waiting(office, check, lines)) {
            while (true) {
                try {
                    return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    waiting.show();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Mistake("核对已中断。", "The check was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Mistake mistake ? mistake : new CompletionException(e.getCause());
        }
    }

    private void show() {
        for (JsonNode running : office.get("/api/audit/progress").required().json()) {
            if (running.path("check").asText().equals(check)) {
                show(running.path("done").asLong(), running.path("of").asLong());
                return;
            }
        }
    }

    private void show(long done, long of) {
        if (Ansi.AUTO.enabled()) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(check)
                        .setInitialMax(of)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .build();
            }
            bar.stepTo(done);
        } else if (of > 0 && done * TENTHS / of > tenths) {
            tenths = done * TENTHS / of;
            lines.println(check + " " + done + "/" + of);
            lines.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
