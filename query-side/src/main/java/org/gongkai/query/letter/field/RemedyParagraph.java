package org.gongkai.query.letter.field;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.policy.Choice;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.remedy.Remedies;
import org.gongkai.remedy.RemedyText;
import org.jspecify.annotations.Nullable;

/** What the letter says can be done against it: as it was recorded with the decision, else as it would be now. */
final class RemedyParagraph {

    private static final String BODY = "复议机关";
    private static final String COURT = "有管辖权的人民法院";

    private RemedyParagraph() {}

    /** The paragraph; null when it cannot be known yet, or none is owed. */
    static @Nullable String of(LetterKind kind, LetterCase request) {
        RequestDecided decided = request.last(RequestDecided.class).orElse(null);
        if (kind.isReply() && decided != null && !decided.remedyText().isBlank()) {
            return complete(decided.remedyText(), request);
        }
        Remedy remedy = expected(kind, request);
        if (remedy == null || remedy == Remedy.NONE) {
            return null;
        }
        LocalDate day = latest(request);
        boolean full = request.policies().noSuitRemedyText(day.getYear()) == Choice.RemedyText.FULL;
        var places = new RemedyText.Places(BODY, COURT, null, full);
        String text = complete(RemedyText.of(remedy, places, false), request);
        return kind == LetterKind.THIRD_PARTY_DISCLOSURE_NOTICE ? text.replace("如不服本答复", "如不服本决定") : text;
    }

    private static @Nullable Remedy expected(LetterKind kind, LetterCase request) {
        if (kind == LetterKind.THIRD_PARTY_DISCLOSURE_NOTICE) {
            return Remedy.EITHER;
        }
        boolean ends = kind.isReply() || kind.group() == LetterGroup.CLOSURE;
        // What a part is withheld for, and whether the earlier reply disclosed, is known only once it is decided.
        boolean open = kind == LetterKind.REPLY_PARTIAL || kind == LetterKind.REPLY_REPEAT;
        if (!ends || open || kind == LetterKind.WITHDRAWAL_CONFIRMATION) {
            return null;
        }
        Outcome outcome = kind.outcomes().getFirst();
        return Remedies.of(outcome, List.of(), false, latest(request));
    }

    private static LocalDate latest(LetterCase request) {
        return request.chronicle().file().steps().stream()
                .filter(step -> !step.retracted())
                .map(CaseFile.Step::event)
                .map(event -> event.occurredOn())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** With the names of body and court, and the online channel where the reply goes out electronically. */
    private static String complete(String text, LetterCase request) {
        var agency = request.agency();
        String named = text.replace("向" + BODY + "申请", "向" + name(agency.reviewBody(), BODY) + "申请")
                .replace("向" + COURT + "提起", "向" + name(agency.court(), COURT) + "提起");
        boolean owed = isElectronic(request) && !named.contains("行政复议申请可以通过");
        return owed ? named + "行政复议申请可以通过" + name(agency.reviewOnlineChannel(), "在线申请行政复议的渠道") + "提交。" : named;
    }

    private static String name(@Nullable String known, String what) {
        return known == null || known.isBlank() ? Values.blank(what) : known;
    }

    /** 行政复议法第二十二条第二款. */
    private static boolean isElectronic(LetterCase request) {
        return request.last(ReplyDispatched.class)
                .map(e -> e.method() == DispatchMethod.ELECTRONIC)
                .orElse(request.facts().filing().detail().route() == ProvisionRoute.EMAIL);
    }
}
