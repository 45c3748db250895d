/**
 * What happens to a review or suit about disclosure work (行政复议、行政诉讼), from its filing to its result in table 四.
 *
 * <p>Read {@link org.gongkai.events.remedy.RemedyEvent} first. Nobody is named in a case: the applicant or plaintiff
 * stands in the file of the request, sealed.
 */
@NullMarked
package org.gongkai.events.remedy;

import org.jspecify.annotations.NullMarked;
