/**
 * What a backup is on a disk: tables as the database's own COPY writes them, compressed; sealed files; a manifest with
 * a check code for each.
 *
 * <p>Read {@link org.gongkai.office.backup.store.Manifest} first. Everything in it can be looked at and checked without
 * this program: {@code sha256sum -c}, {@code zcat}.
 */
@NullMarked
package org.gongkai.office.backup.store;

import org.jspecify.annotations.NullMarked;
