package org.gongkai.command.agency;

import java.util.Map;
import org.gongkai.events.ledger.Column;
import org.jspecify.annotations.Nullable;

/**
 * The first year reported from here, and what the report before carried forward.
 *
 * @param pending 四 of the last published report; columns left out are 0
 */
public record Opening(int year, @Nullable Map<Column, Integer> pending) {}
