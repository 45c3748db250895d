/**
 * The one fold over a request's events: used when deciding, when showing, when replaying and when looking into the
 * past.
 *
 * <p>Read {@link org.gongkai.casefile.CaseFile} first, then {@link org.gongkai.casefile.Facts}. What may follow what
 * stands in {@link org.gongkai.procedure.Fit}.
 */
package org.gongkai.casefile;
