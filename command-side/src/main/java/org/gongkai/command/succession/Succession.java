package org.gongkai.command.succession;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.casework.Surroundings;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.remedy.Docket;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.Setting;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Inheritance;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.Recounting;
import org.gongkai.events.request.RedecisionOrdered;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSplit;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.rule.chapter.ReceiptRule;
import org.gongkai.rule.chapter.SuccessionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries out what concerns more than one request, each in its own stream, all in one transaction. */
public class Succession {

    private final Files files;
    private final Surroundings surroundings;
    private final Handover handover;
    private final CaseLinks cases;

    /** Over the command side's pool, whose transactions it joins. */
    public Succession(Streams streams, Surroundings surroundings, Agencies agencies, Docket docket, JdbcClient jdbc) {
        this.files = new Files(streams, surroundings);
        this.surroundings = surroundings;
        this.cases = new CaseLinks(docket);
        this.handover = new Handover(files, streams, surroundings, agencies, new CaseHandover(docket, jdbc));
    }

    /** Splits a request: the others inherit its receipt and where its clock stands. */
    @CommandHandler
    public void split(SplitRequest command, @MetaDataValue("by") String by) {
        CaseFile file = files.read(command.request());
        Facts facts = file.facts();
        SuccessionRule.SPLIT_NAMES_ITEMS.require(!command.items().isEmpty());
        Setting setting = surroundings.of(facts.agency(), command.given(), by);
        List<RequestId> children =
                command.items().stream().map(item -> Files.fresh()).toList();
        var split = new RequestSplit(facts.agency(), facts.requestId(), children, command.reason(), command.splitOn());
        files.append(Decisions.checkedAndPosted(file, List.of(split), setting));
        Inheritance inherited = Files.copy(file);
        for (int i = 0; i < children.size(); i++) {
            var submitted = Files.again(
                    facts, facts.agency(), children.get(i), command.items().get(i));
            var received = received(submitted, Origin.SPLIT, receivedOn(facts), inherited, setting);
            files.append(Decisions.checkedAndPosted(null, List.of(submitted, received), setting));
        }
    }

    private static LocalDate receivedOn(Facts facts) {
        Receipt receipt = facts.receipt();
        if (receipt == null) {
            throw ReceiptRule.NOT_YET_RECEIVED.broken();
        }
        return receipt.receivedOn();
    }

    private static RequestReceived received(
            RequestSubmitted filed, Origin origin, LocalDate on, Inheritance inherited, Setting setting) {
        return new RequestReceived(
                filed.agency(),
                filed.requestId(),
                setting.office().requestNo(on.getYear(), null),
                origin,
                on,
                null,
                filed.category(),
                inherited,
                Posting.NONE);
    }

    /** Records an order to decide anew: a new round of the request, or a request of its own where it counts as new. */
    @CommandHandler
    public void order(OrderRedecision command, @MetaDataValue("by") String by) {
        CaseFile file = files.read(command.request());
        Facts facts = file.facts();
        Setting setting = surroundings.of(facts.agency(), command.given(), by);
        cases.ordered(facts, command, setting);
        boolean answered = facts.closure() != null;
        Recounting recounting =
                command.recounting() == null ? setting.practice().recounting() : command.recounting();
        boolean countsAnew = answered && recounting == Recounting.COUNT_AS_NEW;
        RequestId successor = countsAnew ? Files.fresh() : null;
        Recounting counts = answered ? recounting : Recounting.NOT_RECOUNTED;
        var ordered = ordered(command, facts.requestId(), facts.agency(), counts, successor);
        files.append(Decisions.checkedAndPosted(file, List.of(ordered), setting));
        if (successor != null) {
            var inherited = new Inheritance(facts.requestId(), List.of());
            var submitted =
                    Files.again(facts, facts.agency(), successor, facts.filing().summary());
            var received = received(submitted, Origin.REMAND, command.servedOn(), inherited, setting);
            var period = ordered(command, successor, facts.agency(), Recounting.NOT_RECOUNTED, null);
            files.append(Decisions.checkedAndPosted(null, List.of(submitted, received, period), setting));
        }
    }

    private static RedecisionOrdered ordered(
            OrderRedecision c, RequestId request, AgencyId agency, Recounting counts, @Nullable RequestId successor) {
        int days = c.workingDays() == null ? StatutoryLimit.REPLY.workingDays() : c.workingDays();
        return new RedecisionOrdered(
                agency, request, c.caseNo(), c.orderedBy(), c.servedOn(), days, c.replyBy(), counts, successor);
    }

    /** Hands a request over to another agency. */
    @CommandHandler
    public void transfer(TransferRequest command, @MetaDataValue("by") String by) {
        handover.transfer(command, by);
    }

    /** Lets another agency go on in the place of one that is abolished. */
    @CommandHandler
    public void succeed(SucceedAgency command, @MetaDataValue("by") String by) {
        handover.succeed(command, by);
    }
}
