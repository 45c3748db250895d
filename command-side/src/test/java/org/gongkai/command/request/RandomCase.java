package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Explanation;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.command.request.NaiveCase.Entry;
import org.gongkai.command.request.NaiveCase.Kind;
import org.gongkai.command.request.consultation.ConsultationCommand;
import org.gongkai.command.request.correction.CorrectionCommand;
import org.gongkai.command.request.fee.FeeCommand;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** One request to which anything the law knows happens by chance, told to both reckonings. */
final class RandomCase {

    private final Random random;
    private final Practice practice;
    final Requests request = new Requests();
    final NaiveCase naive;

    /** How often each kind of step was recorded. */
    final Map<Kind, Integer> recorded = new EnumMap<>(Kind.class);

    private LocalDate day;

    RandomCase(long seed) {
        random = new Random(seed);
        practice = new Practice(
                false,
                false,
                15,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                Recounting.NOT_RECOUNTED,
                Outcome.OTHER_MISC,
                false,
                PaperOffice.PRACTICE.places());
        day = LocalDate.of(2021, 1, 4).plusDays(random.nextInt(1_500));
        request.practice(practice).received(Channel.IN_PERSON, day.toString());
        request.office.receivedBefore = 34;
        naive = new NaiveCase(day, practice.suspendsFromService());
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private Facts facts() {
        return request.file().facts();
    }

    /** Something happens, or is tried and refused. */
    void step() {
        day = day.plusDays(random.nextInt(9));
        switch (random.nextInt(12)) {
            case 0 -> correction();
            case 1 -> told(Kind.CORRECTED, new CorrectionCommand.SubmitCorrection(null, day, "住院"));
            case 2, 3 -> consultation();
            case 4 -> answer();
            case 5 -> fee();
            case 6 -> payment();
            case 7 -> extension();
            case 8 -> explanation();
            case 9 -> delay();
            case 10 -> reply();
            default -> mend();
        }
    }

    private @Nullable Entry told(Kind kind, RequestCommand command) {
        return told(new Entry(request.file().nextSequence(), kind, day), command);
    }

    private @Nullable Entry told(Entry entry, RequestCommand command) {
        if (!taken(command)) {
            return null;
        }
        naive.add(entry);
        recorded.merge(entry.kind, 1, Integer::sum);
        return entry;
    }

    private boolean taken(RequestCommand command) {
        try {
            request.then(command);
        } catch (FaultNeedsReason unlawful) {
            request.because("因故", command);
        } catch (RuleBroken impossible) {
            return false;
        }
        return true;
    }

    private Entry entry(Kind kind, int number, boolean flag, @Nullable LocalDate other) {
        var entry = new Entry(request.file().nextSequence(), kind, day);
        entry.number = number;
        entry.flag = flag;
        entry.other = other;
        return entry;
    }

    private void correction() {
        if (facts().openCorrection() != null && chance(2)) {
            told(Kind.NOTHING, new CorrectionCommand.ExtendCorrection("住院", day, day.plusDays(60)));
            return;
        }
        int period = chance(5) ? 20 : 5 + random.nextInt(11);
        told(entry(Kind.CORRECTION, period, true, null), Steps.correction(day.toString(), period));
    }

    private void consultation() {
        int number = facts().nextConsultation();
        if (chance(2)) {
            told(
                    entry(Kind.CONSULTED, number, true, null),
                    new ConsultationCommand.ConsultThirdParty("某公司", null, day));
            return;
        }
        List<ConsultationBasis> bases = List.of(ConsultationBasis.values());
        ConsultationBasis basis = bases.get(random.nextInt(bases.size()));
        boolean suspends = basis != ConsultationBasis.REFERRAL || practice.referralSuspends();
        LocalDate answerBy = chance(2) ? day.plusDays(20) : null;
        told(
                entry(Kind.CONSULTED, number, suspends, null),
                new ConsultationCommand.ConsultAgency("区住建局", basis, day, answerBy));
    }

    private void answer() {
        List<Consultation> open =
                facts().consultations().stream().filter(Consultation::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Consultation asked = open.get(random.nextInt(open.size()));
        int number = asked.number();
        if (asked.servedOn() == null && chance(2)) {
            boolean suspends = asked.clock() != Consultation.Clock.UNMOVED;
            told(
                    entry(Kind.SERVED, number, suspends, null),
                    new ConsultationCommand.RecordConsultationService(number, day));
            return;
        }
        LocalDate deadline = asked.deadline();
        if (deadline != null && chance(2)) {
            day = deadline.isAfter(day) ? deadline : day;
            Entry lapse = new Entry(request.file().nextSequence(), Kind.ANSWERED, deadline);
            lapse.number = number;
            told(lapse, new ConsultationCommand.LapseConsultation(number));
            return;
        }
        told(
                entry(Kind.ANSWERED, number, true, null),
                new ConsultationCommand.RecordOpinion(number, Opinion.CONSENT, null, day));
    }

    private void fee() {
        Integer sum = chance(5) ? 250 : null;
        told(
                entry(Kind.CHARGED, 0, sum == null, null),
                new FeeCommand.ChargeFee("费1号", FeeBasis.PER_REQUEST, null, null, sum, day));
    }

    private void payment() {
        Fee open = facts().openFee();
        if (open == null) {
            return;
        }
        if (chance(3)) {
            told(Kind.WAIVED, new FeeCommand.WaiveFee(day, "不再收取"));
        } else {
            told(Kind.PAID, new FeeCommand.RecordPayment(day, open.amount(), "票1", "逾期"));
        }
    }

    private void extension() {
        int days = chance(6) ? 25 : 1 + random.nextInt(20);
        told(entry(Kind.EXTENDED, days, true, day), Steps.extension(days, day.toString()));
    }

    private void explanation() {
        Explanation before = facts().explanation();
        if (before == null || !before.isOpen()) {
            told(
                    entry(Kind.ASKED, 0, practice.explanationSuspends(), null),
                    new PeriodCommand.AskExplanation("说1号", day, null, "60 件"));
            return;
        }
        boolean reasonable = !chance(3);
        told(entry(Kind.EXPLAINED, 0, reasonable, null), new PeriodCommand.SubmitExplanation(day, reasonable, "研究"));
    }

    private void delay() {
        LocalDate until = day.plusDays(20 + random.nextInt(40));
        told(entry(Kind.DELAYED, 0, true, until), new PeriodCommand.ScheduleDelay(until, day, "数量大"));
    }

    /** The reply, or an order to give one. */
    private void reply() {
        if (facts().closure() == null && chance(2)) {
            told(Kind.NOTHING, Steps.decide(day.toString()));
            told(Kind.NOTHING, Steps.post(day.toString()));
            return;
        }
        LocalDate replyBy = chance(3) ? day.plusDays(15 + random.nextInt(30)) : null;
        int period = chance(2) ? 20 : 5 + random.nextInt(30);
        RequestEvent order = SuccessionBreaches.ordered(day, period, replyBy);
        told(entry(Kind.ORDERED, period, true, replyBy), (file, setting) -> List.of(order));
    }

    /** A step is retracted, or gets another day. */
    private void mend() {
        if (naive.entries.isEmpty()) {
            return;
        }
        Entry entry = naive.entries.get(random.nextInt(naive.entries.size()));
        if (chance(2)) {
            if (taken(Steps.retract(entry.step))) {
                entry.gone = true;
                recorded.merge(Kind.NOTHING, 1, Integer::sum);
            }
            return;
        }
        // Whether a later extension is the second one is asked of the record, so an unlawful one stays in its place.
        boolean stays = entry.gone || (entry.kind == Kind.EXTENDED && !entry.lawful);
        LocalDate to = entry.on.plusDays(random.nextInt(-8, 9));
        if (!stays && taken(Steps.redate(entry.step, to.toString()))) {
            naive.redate(entry.step, to);
        }
    }
}
