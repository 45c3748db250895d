package org.gongkai.query.audit.replay;

import java.util.List;
import org.gongkai.query.audit.Remark;

/**
 * What reckoning anew found.
 *
 * @param sound whether everything is as the records say
 * @param events records read
 * @param entries entries compared one by one
 * @param cases requests compared one by one, and reviews and suits reckoned anew
 * @param closings closings held against the entries up to them
 * @param entriesAt the record the entries shown had come to
 * @param casesAt the record the requests shown had come to
 * @param faults how many remarks there are in all
 * @param remarks the first of them
 * @param millis how long it took
 */
public record Replayed(
        boolean sound,
        long events,
        long entries,
        long cases,
        long closings,
        long entriesAt,
        long casesAt,
        long faults,
        List<Remark> remarks,
        long millis) {}
