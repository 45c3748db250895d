/**
 * Personal data in events: always sealed, never needed by a figure.
 *
 * <p>Each applicant has a key of their own in the {@link org.gongkai.events.sealed.KeyVault vault}, whose rows open
 * only with the installation's {@link org.gongkai.events.sealed.MasterKey master key}. Deleting an applicant's key
 * erases what was sealed with it, in the log and in every copy of it; so too the files that {@link
 * org.gongkai.events.sealed.FileSealer} sealed beside the log.
 */
package org.gongkai.events.sealed;
