/**
 * Double-entry bookkeeping for requests: what a request should have booked by now, and what it has.
 *
 * <p>Pure functions without clock, database or framework. Read {@link org.gongkai.booking.BookingPlan} first.
 */
package org.gongkai.booking;
