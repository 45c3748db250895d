package org.gongkai.office.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a README promises: a block of commands marked {@code <!-- run -->}, and after it a block with what they print.
 *
 * <p>An ellipsis in the output stands for what differs from day to day.
 */
final class Readme {

    private static final Pattern PROMISE = Pattern.compile(
            "<!-- run -->\\s*\\n```bash\\n(?<commands>.*?)\\n```\\s*\\n```(?:json|text)\\n(?<output>.*?)\\n```",
            Pattern.DOTALL);

    private Readme() {}

    /** Commands, and what they print. */
    record Promise(String commands, String output) {

        /** The commands with other values in the lines that say where the office is, and nothing else changed. */
        String at(String url, Path data) {
            return commands.replaceFirst("(?m)^URL=.*$", "URL=" + url).replaceFirst("(?m)^DATA=.*$", "DATA=" + data);
        }

        /** Whether that is what they should print. */
        boolean isKeptBy(String printed) {
            String pattern =
                    Stream.of(tidy(output).split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
            return Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(tidy(printed))
                    .matches();
        }

        private static String tidy(String text) {
            return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        }
    }

    static List<Promise> promises(Path file) {
        try {
            return promises(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Promise> promises(String text) {
        return PROMISE.matcher(text).results().map(Readme::promise).toList();
    }

    private static Promise promise(MatchResult found) {
        return new Promise(found.group(1), found.group(2));
    }
}
