package org.gongkai.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role held at an agency.
 *
 * @param agency null for every agency of the installation
 */
public record Grant(Role role, @Nullable Integer agency) implements Serializable {

    /** Whether it is held at this agency. */
    public boolean at(int other) {
        return agency == null || agency == other;
    }
}
