package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casefile.Facts;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.Source;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.remedy.RemedyText;
import org.jspecify.annotations.Nullable;

/** An office on paper: what it knows is what the test wrote into it. */
public final class PaperOffice implements Office {

    public static final Practice PRACTICE = new Practice(
            false,
            false,
            15,
            false,
            true,
            false,
            Recounting.NOT_RECOUNTED,
            Outcome.OTHER_MISC,
            false,
            new RemedyText.Places("某区人民政府", "某区人民法院", "某省行政复议平台", true));

    /** The same, but replies and extensions are signed in the system. */
    static final Practice SIGNING = new Practice(
            true,
            false,
            15,
            false,
            true,
            false,
            Recounting.NOT_RECOUNTED,
            Outcome.OTHER_MISC,
            false,
            PRACTICE.places());

    /** The same where a second correction notice is allowed. */
    static final Practice TWO_NOTICES = new Practice(
            false,
            true,
            15,
            false,
            true,
            false,
            Recounting.NOT_RECOUNTED,
            Outcome.OTHER_MISC,
            false,
            PRACTICE.places());

    /** The same where a closed year is opened again before anything is added to it. */
    static final Practice REOPENING = new Practice(
            false,
            false,
            15,
            false,
            true,
            false,
            Recounting.NOT_RECOUNTED,
            Outcome.OTHER_MISC,
            true,
            PRACTICE.places());

    final Map<String, Earlier> requests = new HashMap<>();
    final Map<Source, String> sources = new HashMap<>();
    int receivedBefore;
    String actor = "张三";
    String recordedBy = "张三";

    @Override
    public String requestNo(int year, @Nullable String typed) {
        return typed == null ? year + "-依申请-0001" : typed;
    }

    @Override
    public String documentNo(Documents series, int year, @Nullable String typed, boolean shared) {
        return typed == null ? series + "〔" + year + "〕1号" : typed;
    }

    @Override
    public Optional<Earlier> request(String requestNo) {
        return Optional.ofNullable(requests.get(requestNo));
    }

    @Override
    public int receivedBefore(RequestId request, LocalDate receivedOn) {
        return receivedBefore;
    }

    @Override
    public Optional<String> registered(Source source) {
        return Optional.ofNullable(sources.get(source));
    }

    @Override
    public Sealed seal(Facts facts, String text) {
        return new Sealed(facts.requestId().value(), "封");
    }

    @Override
    public String actor() {
        return actor;
    }

    @Override
    public String recordedBy(RequestId request, long sequence) {
        return recordedBy;
    }
}
