package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casefile.Facts;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.Source;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** The office for a decision that is only tried: it gives no numbers away, because the first try took them already. */
record Trial(Office office) implements Office {

    @Override
    public String requestNo(int year, @Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    @Override
    public String documentNo(Documents series, int year, @Nullable String typed, boolean shared) {
        return Objects.requireNonNullElse(typed, "");
    }

    @Override
    public Optional<Earlier> request(String requestNo) {
        return office.request(requestNo);
    }

    @Override
    public int receivedBefore(RequestId request, LocalDate receivedOn) {
        return office.receivedBefore(request, receivedOn);
    }

    @Override
    public Optional<String> registered(Source source) {
        return office.registered(source);
    }

    @Override
    public Sealed seal(Facts facts, String text) {
        return office.seal(facts, text);
    }

    @Override
    public String actor() {
        return office.actor();
    }

    @Override
    public String recordedBy(RequestId request, long sequence) {
        return office.recordedBy(request, sequence);
    }
}
