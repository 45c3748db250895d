/**
 * The ledger's vocabulary: lines, columns, outcomes and the bookings that events carry.
 *
 * <p>Every label of table 三 stands here and nowhere else.
 */
package org.gongkai.events.ledger;
