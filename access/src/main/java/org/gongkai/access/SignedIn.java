package org.gongkai.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A visitor and how he came in. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** How somebody came in. */
    public enum By {
        /** A program that runs beside the office, with the token of its data directory. */
        HOUSE_TOKEN,
        /** A program that collects the metrics, with a token that is good for nothing else. */
        METRICS_TOKEN,
        /** A program with a token of an account. */
        TOKEN,
        /** A browser with a sign-in link. */
        LINK,
        /** A browser with login and password, or vouched for by another's sign-in. */
        PASSWORD,
        /** The same, with a password that is only good for choosing one's own. */
        TEMPORARY_PASSWORD
    }

    private final Visitor visitor;
    private final By by;

    /** This visitor, in by this. */
    public SignedIn(Visitor visitor, By by) {
        super(List.of());
        this.visitor = visitor;
        this.by = by;
        setAuthenticated(true);
    }

    @Override
    public Visitor getPrincipal() {
        return visitor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** How he came in. */
    public By by() {
        return by;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn in && in.visitor.equals(visitor) && in.by == by;
    }

    @Override
    public int hashCode() {
        return Objects.hash(visitor, by);
    }
}
