package org.gongkai.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.gongkai.access.SignedIn;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Who a session belongs to. It keeps the login alone: roles, name and whether he is blocked are looked up at every
 * request, so that what an administrator changes holds from the next one on.
 */
public final class Sessions implements SecurityContextRepository {

    private static final String LOGIN = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String FOUND = Sessions.class.getName();

    private static final String VOUCHED_FOR = "vouched-for";

    /** No login can have a colon. */
    private static final String LINK = ":link";

    private final Accounts accounts;

    Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** From now on the session of this browser is the account's. */
    public void begin(Account account, HttpServletRequest request) {
        begin(account.login(), request);
    }

    /** An identity service knows whose session this is. */
    void vouchedFor(HttpServletRequest request) {
        request.getSession().setAttribute(VOUCHED_FOR, VOUCHED_FOR);
        request.removeAttribute(FOUND);
    }

    void beginForLink(HttpServletRequest request) {
        begin(LINK, request);
    }

    /** Always a new one: a session planted before signing in must not become a signed-in one. */
    private void begin(String login, HttpServletRequest request) {
        end(request);
        request.getSession().setAttribute(LOGIN, login);
        request.removeAttribute(FOUND);
    }

    /** Ends the session, if there is one. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still has it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException("a session begins with begin()");
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return login(request) != null;
    }

    private static @Nullable String login(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LOGIN) instanceof String login ? login : null;
    }

    private @Nullable SignedIn visitor(HttpServletRequest request) {
        String login = login(request);
        if (login == null) {
            return null;
        }
        if (login.equals(LINK)) {
            return BuiltIn.browser(accounts.any());
        }
        boolean vouchedFor = request.getSession().getAttribute(VOUCHED_FOR) != null;
        return accounts.find(login)
                .filter(Account::active)
                .map(account -> new SignedIn(
                        account.visitor(),
                        account.temporary() && !vouchedFor ? SignedIn.By.TEMPORARY_PASSWORD : SignedIn.By.PASSWORD))
                .orElse(null);
    }

    /** Looked up when first asked for, and once a request. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (request.getAttribute(FOUND) instanceof SecurityContext found) {
                return found;
            }
            var found = new SecurityContextImpl();
            SignedIn in = visitor(request);
            if (in != null) {
                found.setAuthentication(in);
            }
            request.setAttribute(FOUND, found);
            return found;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
