/**
 * Search in what is sealed: names, identity numbers, contacts, the applicant's own words, names of attachments; and in
 * the numbers that submissions have where they came from.
 *
 * <p>The plain text lives in this process's memory, apart for each agency, and nowhere else: it is read from the log
 * and opened at the start, follows the log, and goes when a key is erased. Read {@link
 * org.gongkai.query.search.SealedSearch} first.
 */
@NullMarked
package org.gongkai.query.search;

import org.jspecify.annotations.NullMarked;
