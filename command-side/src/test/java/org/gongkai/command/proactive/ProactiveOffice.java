package org.gongkai.command.proactive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.number.Registry;
import org.gongkai.command.period.ClosePeriod;
import org.gongkai.command.period.ReopenPeriod;
import org.gongkai.command.proactive.ProactiveCommand.DeclareFigures;
import org.gongkai.command.proactive.ProactiveCommand.DeclareStock;
import org.gongkai.command.proactive.ProactiveCommand.EndDocument;
import org.gongkai.command.proactive.ProactiveCommand.Figure;
import org.gongkai.command.proactive.ProactiveCommand.IssueDocument;
import org.gongkai.command.proactive.ProactiveCommand.VoidDocument;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureUnit;
import org.gongkai.events.proactive.ProactiveCell;
import org.gongkai.events.proactive.ProactiveEvent;
import org.gongkai.proactive.Figures;
import org.jspecify.annotations.Nullable;

/** A city's office, its table 二, and short words for what it does. */
final class ProactiveOffice implements AutoCloseable {

    static final String LICENCES = "ADMINISTRATIVE_LICENSING.DECISIONS";
    static final String CHARGES = "ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED";

    final Registry registry = new Registry();
    final AgencyId agency = registry.agency("江市人民政府", AgencyLevel.PREFECTURE);
    Circumstances given = Circumstances.ORDINARY;

    @Override
    public void close() {
        registry.close();
    }

    Receipt send(ProactiveCommand command) {
        return registry.send(command, ProactiveEvent.streamOf(command.agency()));
    }

    UUID issue(String docNo, LocalDate on) {
        return issue(agency, DocumentKind.NORMATIVE_DOCUMENTS, docNo, on);
    }

    UUID issue(AgencyId by, DocumentKind kind, String docNo, LocalDate on) {
        var id = UUID.randomUUID();
        send(new IssueDocument(by, id, kind, docNo, "关于" + docNo + "的办法", on, null, given));
        return id;
    }

    Receipt repeal(UUID document, LocalDate on) {
        return send(new EndDocument(agency, document, on, false, null, given));
    }

    Receipt lapse(UUID document, LocalDate on) {
        return send(new EndDocument(agency, document, on, true, null, given));
    }

    Receipt makeVoid(UUID document, DocumentVoided.What what) {
        return send(new VoidDocument(agency, document, what, "登记有误", given));
    }

    Receipt stock(int year, String inForce) {
        return send(new DeclareStock(
                agency, year, DocumentKind.NORMATIVE_DOCUMENTS, new BigDecimal(inForce), "市司法局", null, given));
    }

    Receipt declare(int year, Figure... figures) {
        return send(new DeclareFigures(agency, year, List.of(figures), given));
    }

    static Figure figure(String cell, String amount) {
        return new Figure(cell, new BigDecimal(amount), null, null, null, "市行政审批局", null, null, null);
    }

    static Figure correction(String cell, String amount, long corrects) {
        return new Figure(cell, new BigDecimal(amount), null, null, null, "市行政审批局", null, "重复统计", corrects);
    }

    static Figure month(String cell, String amount, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Figure(cell, new BigDecimal(amount), null, from, to, "市行政审批局", null, null, null);
    }

    static Figure tenThousandYuan(String amount) {
        return new Figure(
                CHARGES, new BigDecimal(amount), FigureUnit.TEN_THOUSAND_YUAN, null, null, "市财政局", null, null, null);
    }

    /** Under this reopening from now on. */
    UUID reopen(int year) {
        var reopening = UUID.randomUUID();
        registry.send(new ReopenPeriod(agency, year, reopening, "省政府办公厅", "更正"));
        given = new Circumstances(null, reopening);
        return reopening;
    }

    PeriodClosed close(int year) {
        var on = LocalDate.of(year + 1, 1, 10);
        var command = new ClosePeriod(agency, year, on, TableTemplate.defaultFor(year));
        return (PeriodClosed) registry.send(command).events().getLast().event();
    }

    /** What the events come to, as printed. */
    String printed(int year, ProactiveCell cell) {
        var entries = registry.read(ProactiveEvent.streamOf(agency)).stream()
                .flatMap(event -> ((ProactiveEvent) event).entries().stream())
                .toList();
        return cell.unit().print(Figures.of(entries).at(year, cell));
    }

    static long position(Receipt receipt) {
        Long position = receipt.events().getLast().position();
        if (position == null) {
            throw new AssertionError("a dry run has no position");
        }
        return position;
    }
}
