package org.gongkai.command.rollup;

import java.util.Map;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.rollup.Provenance;

/**
 * Take over the figures of a report made elsewhere.
 *
 * @param agency whose report
 * @param tables by the table's code, as they are printed, sums included
 */
public record DeclareFigures(
        AgencyId agency, int year, TableTemplate template, Map<String, DeclaredTable> tables, Provenance provenance) {}
