/**
 * The archive (归档): which closed requests are still to be filed, which were, and for each request a cover (卷皮) and a
 * contents list (卷内目录): one file a request (一申请一卷).
 *
 * <p>Read {@link org.gongkai.query.archive.Archives} for the lists and {@link org.gongkai.query.archive.Volume} for the
 * paper.
 */
@NullMarked
package org.gongkai.query.archive;

import org.jspecify.annotations.NullMarked;
