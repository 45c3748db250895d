package org.gongkai.office.scenario.way;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;

/** What is asked for and answered, and by whom: all invented. */
public final class Words {

    /**
     * Who asks for what.
     *
     * @param summary at most 60 characters, without personal data
     * @param applicant name, identityNo, contact, address
     */
    public record Subject(String summary, Map<String, String> applicant) {}

    private static final JsonNode WORDS = load();

    private Words() {}

    private static JsonNode load() {
        try (InputStream in = Words.class.getResourceAsStream("/scenario/words.json")) {
            if (in == null) {
                throw new IllegalStateException("scenario/words.json is missing from the program");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read scenario/words.json", e);
        }
    }

    /** A request that may well end so. */
    public static Subject subject(Column column, Outcome ending, Dice dice) {
        String place = one("places", dice);
        String summary = dice.of(texts(WORDS.path("summaries").path(ending.name())));
        return new Subject(summary.replace("{place}", place), applicant(column, place, dice));
    }

    private static Map<String, String> applicant(Column column, String place, Dice dice) {
        String number = String.format("%06d", dice.between(1, 999_999));
        return Map.of(
                "name", name(column, place, dice),
                "identityNo", "示例证件" + number,
                "contact", "000-" + number,
                "address", place + dice.between(1, 400) + "号");
    }

    private static String name(Column column, String place, Dice dice) {
        if (column == Column.NATURAL_PERSON) {
            return one("surnames", dice) + one("given", dice);
        }
        String name = dice.of(texts(WORDS.path("organizations").path(column.name())));
        return column == Column.OTHER_ORGANIZATION ? name : place.substring(0, 2) + name;
    }

    /** What the reply says. */
    static String reasons(Outcome outcome) {
        return WORDS.path("reasons").path(outcome.name()).asText();
    }

    /** Who was consulted. */
    static String party(Dice dice) {
        return one("parties", dice);
    }

    /** What the applicant is asked to put right. */
    static String asked(Dice dice) {
        return one("asked", dice);
    }

    /** Why the reply takes longer. */
    static String extensionReason(Dice dice) {
        return one("extensionReasons", dice);
    }

    /** One of the list of this name. */
    static String one(String list, Dice dice) {
        return dice.of(texts(WORDS.path(list)));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
