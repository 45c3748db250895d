/**
 * Backups of an office and their restoring, while it runs or not; see {@code docs/backup.md} and ADR 11.
 *
 * <p>Read {@link org.gongkai.office.backup.Backup} first, then {@link org.gongkai.office.backup.Restore}. What lies on
 * the disk is in {@code store}.
 */
@NullMarked
package org.gongkai.office.backup;

import org.jspecify.annotations.NullMarked;
