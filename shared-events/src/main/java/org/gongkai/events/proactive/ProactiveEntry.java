package org.gongkai.events.proactive;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One entry of table 二, as the event that made it says. A cell is the sum of its entries.
 *
 * <p>A stock ({@link ProactiveCell#isStock}) runs on: its figure is the sum of the entries of its year and of every
 * year before. All other figures are the sum of the entries of their own year.
 *
 * @param period the statistical year
 * @param cell where it stands
 * @param amount in the cell's smallest unit: pieces, or fen where the cell is money; may be negative, and is 0 where
 *     somebody declared that there was nothing
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"period", "cell", "amount"})
public record ProactiveEntry(int period, ProactiveCell cell, long amount) {}
