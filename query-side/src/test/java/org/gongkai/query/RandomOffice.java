package org.gongkai.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;

/**
 * Some agencies over some years, the same for the same seed: requests in, replies, replies retracted, years
 * closed in order.
 */
public final class RandomOffice {

    private final Random random;
    private final Play play;
    private final List<AgencyId> agencies = new ArrayList<>();
    private final List<RequestId> standing = new ArrayList<>();
    private final List<RequestId> answered = new ArrayList<>();

    /** Plays into this log. */
    public RandomOffice(TestLog log, long seed) {
        this.random = new Random(seed);
        this.play = new Play(log);
    }

    /** The years 2023 and 2024 closed, 2025 and 2026 open. */
    public Play play(int howManyAgencies, int factsAYear) {
        for (int i = 1; i <= howManyAgencies; i++) {
            agencies.add(play.agency(i, "第" + i + "街道办事处"));
        }
        for (int year = 2023; year <= 2026; year++) {
            year(year, factsAYear);
        }
        return play;
    }

    /** The agencies played. */
    public List<AgencyId> agencies() {
        return agencies;
    }

    private void year(int year, int facts) {
        answered.clear();
        for (int i = 0; i < facts; i++) {
            fact(LocalDate.ofYearDay(year, 1 + (int) (365L * i / facts)));
        }
        if (year < 2025) {
            // A few facts of January come before the closing: they belong to the next year.
            for (int i = 0; i < 5; i++) {
                fact(LocalDate.of(year + 1, 1, 5));
            }
            agencies.forEach(agency -> play.close(agency, year, 0));
        }
    }

    private void fact(LocalDate on) {
        int dice = random.nextInt(10);
        if (dice < 5 || standing.isEmpty()) {
            var column = any(Column.OF_REQUESTS);
            standing.add(play.receive(any(agencies), on, column));
        } else if (dice < 9 || answered.isEmpty()) {
            var id = standing.remove(random.nextInt(standing.size()));
            play.reply(id, on, any(List.of(Outcome.values())));
            answered.add(id);
        } else {
            var id = answered.remove(random.nextInt(answered.size()));
            play.retract(id, on);
            standing.add(id);
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
