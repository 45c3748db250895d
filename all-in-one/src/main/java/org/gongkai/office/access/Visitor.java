package org.gongkai.office.access;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who can come in. The name is the actor of every event the visitor causes. */
enum Visitor {
    /** Whoever has the token. */
    PROGRAM("token"),
    /** Whoever opened a sign-in link. */
    BROWSER("browser");

    private final String principal;

    Visitor(String principal) {
        this.principal = principal;
    }

    /** The authority that tells the two apart. */
    String authority() {
        return "ROLE_" + name().toUpperCase(Locale.ROOT);
    }

    SecurityContext context() {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority(authority()))));
    }
}
