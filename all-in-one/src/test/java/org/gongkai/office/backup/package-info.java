/** Backups made of played offices, restored, spoiled and refused. */
@NullMarked
package org.gongkai.office.backup;

import org.jspecify.annotations.NullMarked;
