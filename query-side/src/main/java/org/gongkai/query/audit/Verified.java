package org.gongkai.query.audit;

import java.util.List;

/**
 * What a walk along the log found.
 *
 * @param sound whether nothing was found
 * @param events how many were read
 * @param position of the last one
 * @param head its check code (校验码), in hex: to be held against one kept outside
 * @param faults how many remarks there are in all
 * @param remarks the first of them
 * @param millis how long it took
 */
public record Verified(
        boolean sound, long events, long position, String head, long faults, List<Remark> remarks, long millis) {}
