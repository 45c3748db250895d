package org.gongkai.query.report.basis;

/**
 * A check that was passed.
 *
 * @param check which
 * @param applies whether there was anything to check, for instance a year before
 */
public record Passed(TieOutCheck check, boolean applies) {}
