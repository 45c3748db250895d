package org.gongkai.access.gate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.access.Role;

/** Who may: everybody, the house, whoever watches it, everybody signed in, or whoever holds one of these roles. */
sealed interface Who {

    /** Strangers too. */
    enum Anyone implements Who {
        ANYONE
    }

    /** The token of the house alone: whoever may read the data directory. */
    enum House implements Who {
        HOUSE
    }

    /** The same, and the token of whoever collects the metrics. */
    enum Watchers implements Who {
        WATCHERS
    }

    /**
     * Whoever is signed in.
     *
     * @param newcomers even with a password that is only good for choosing one's own
     */
    record Visitors(boolean newcomers) implements Who {}

    /** Whoever holds one of these roles. */
    record Holders(Set<Role> roles) implements Who {

        Role[] array() {
            return roles.toArray(Role[]::new);
        }
    }

    /** As the table writes it. */
    static Who read(String text) {
        return switch (text) {
            case "anyone" -> Anyone.ANYONE;
            case "house" -> House.HOUSE;
            case "watchers" -> Watchers.WATCHERS;
            case "visitors" -> new Visitors(false);
            case "newcomers" -> new Visitors(true);
            case "readers" -> new Holders(EnumSet.of(Role.CASEWORKER, Role.HEAD, Role.REPORT_AUTHOR, Role.AUDITOR));
            case "everyone" -> new Holders(EnumSet.allOf(Role.class));
            default -> new Holders(roles(text));
        };
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(",")).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
