package org.gongkai.query.narrative.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.request.Channel;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.proactive.Fees;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.Report;
import org.gongkai.query.sql.Sql;

/** What is told about requests besides table 三: by which channel they came in, and the fees of the year. */
public final class RequestFigures implements FigureSource {

    /** The code of a channel's figure begins so. */
    public static final String BY_CHANNEL = "REQUESTS.BY_CHANNEL.";

    /** Those whose way in was never recorded: pending ones taken over from before this log. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final String CHANNELS = Sql.of(RequestFigures.class, "by-channel.sql");

    private final Ledger ledger;
    private final Register register;

    /** Counts from this ledger, with channels from the register. */
    public RequestFigures(Ledger ledger, Register register) {
        this.ledger = ledger;
        this.register = register;
    }

    @Override
    public Map<String, BigDecimal> figures(Report report) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        addChannels(figures, report);
        Fees fees = report.proactive().fees();
        figures.put("FEES.NOTICES", BigDecimal.valueOf(fees.notices()));
        figures.put("FEES.NOTICES_YUAN", BigDecimal.valueOf(fees.told()));
        figures.put("FEES.CASES", BigDecimal.valueOf(fees.cases()));
        figures.put("FEES.YUAN", BigDecimal.valueOf(fees.yuan()));
        return figures;
    }

    /** They add up to 本年新收: what no channel is known of is told apart. */
    private void addChannels(Map<String, BigDecimal> figures, Report report) {
        var counted = new TreeMap<String, Long>();
        ledger.sql(CHANNELS.replace("{register}", register.schema()))
                .param("agency", report.agency().id().value())
                .param("year", report.table().year())
                .param("line", Line.NEW_RECEIVED.number())
                .param("asOf", report.position())
                .query(row -> {
                    counted.put(row.getString("channel"), row.getLong("requests"));
                });
        long known = 0;
        for (Channel channel : Channel.values()) {
            long requests = counted.getOrDefault(channel.name(), 0L);
            known += requests;
            figures.put(BY_CHANNEL + channel.name(), BigDecimal.valueOf(requests));
        }
        long all = report.table().at(Line.NEW_RECEIVED.name(), "TOTAL");
        figures.put(BY_CHANNEL + UNKNOWN, BigDecimal.valueOf(all - known));
    }
}
