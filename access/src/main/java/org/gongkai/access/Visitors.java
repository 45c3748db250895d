package org.gongkai.access;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Who asks, told from what the door let in. */
public final class Visitors {

    private static final List<Grant> EVERYTHING =
            Arrays.stream(Role.values()).map(role -> new Grant(role, null)).toList();

    private Visitors() {}

    /**
     * The visitor of a request; null when nobody signed in. Whoever came in by the installation's own token or link
     * has no account and may everything.
     */
    public static @Nullable Visitor of(@Nullable Principal principal) {
        return switch (principal) {
            case null -> null;
            case Visitor visitor -> visitor;
            case Authentication signedIn when signedIn.getPrincipal() instanceof Visitor visitor -> visitor;
            case Principal other -> everything(other.getName());
        };
    }

    /** Somebody without an account who may everything. */
    public static Visitor everything(String login) {
        return new Visitor(login, login, "", EVERYTHING);
    }
}
