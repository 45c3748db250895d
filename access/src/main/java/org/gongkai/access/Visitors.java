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

    /** The visitor of a request; null when the door let nobody in. */
    public static @Nullable Visitor of(@Nullable Principal principal) {
        return switch (principal) {
            case null -> null;
            case Visitor visitor -> visitor;
            case Authentication signedIn when signedIn.getPrincipal() instanceof Visitor visitor -> visitor;
            case Principal stranger -> null;
        };
    }

    /**
     * The visitor of a request that the door lets nobody make who is not signed in.
     *
     * @throws IllegalStateException when nobody is
     */
    public static Visitor required(@Nullable Principal principal) {
        Visitor visitor = of(principal);
        if (visitor == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return visitor;
    }

    /** Somebody without an account who may everything. */
    public static Visitor everything(String login) {
        return new Visitor(login, login, "", EVERYTHING);
    }
}
