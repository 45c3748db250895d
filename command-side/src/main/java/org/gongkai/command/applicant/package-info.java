/**
 * Who asks again: the same applicant, and the same content, recognised by keyed fingerprints.
 *
 * <p>The index is no part of the record. Deleting its rows loses no fact: a repeat is then merely not pointed out, and
 * the monthly count of an applicant begins anew. So the rows go when an applicant is erased, or at any other time. Read
 * {@link org.gongkai.command.applicant.ApplicantIndex} first, then {@link org.gongkai.command.applicant.Recognition}.
 */
@NullMarked
package org.gongkai.command.applicant;

import org.jspecify.annotations.NullMarked;
