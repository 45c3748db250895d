package org.gongkai.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.events.ledger.Outcome;

/** The values a policy may have. */
public sealed interface Values {

    /** One of a few. */
    record OneOf(List<Option> options) implements Values {

        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public boolean allow(String value) {
            return options.stream().anyMatch(option -> option.code().equals(value));
        }

        @Override
        public String text() {
            return options.stream().map(Option::code).collect(Collectors.joining(", "));
        }
    }

    /** A whole number, both ends included. */
    record Between(int least, int most) implements Values {

        private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,8}");

        @Override
        public boolean allow(String value) {
            return DIGITS.matcher(value).matches()
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
        }

        @Override
        public String text() {
            return least + "–" + most;
        }
    }

    /** Whether this is one of them. */
    boolean allow(String value);

    /** All of them, for a message. */
    String text();

    /** A choice of these options. */
    static Values of(Option... options) {
        return new OneOf(List.of(options));
    }

    /** Yes or no. */
    static Values yesOrNo() {
        return of(new Option("true", "是", "yes"), new Option("false", "否", "no"));
    }

    /** The lines of table 三 that these outcomes count in. */
    static Values lines(Outcome... outcomes) {
        return new OneOf(Stream.of(outcomes)
                .map(o -> new Option(o.name(), o.line().zh(), o.line().en()))
                .toList());
    }
}
