package org.gongkai.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.access.account.Account;
import org.gongkai.access.web.Browsers;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Browsers with a session in the database. */
final class SessionBrowsers implements Browsers {

    private final Sessions sessions;
    private final JdbcIndexedSessionRepository kept;
    private final CsrfTokenRepository words = ScriptToken.cookie();

    SessionBrowsers(Sessions sessions, JdbcIndexedSessionRepository kept) {
        this.sessions = sessions;
        this.kept = kept;
    }

    @Override
    public void letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        kept.cleanUpExpiredSessions();
        if (!BearerFilter.isProgram(request)) {
            sessions.begin(account, request);
            words.saveToken(words.generateToken(request), request, response);
        }
    }

    @Override
    public void letInVouchedFor(Account account, HttpServletRequest request, HttpServletResponse response) {
        letIn(account, request, response);
        sessions.vouchedFor(request);
    }

    @Override
    public void letOut(HttpServletRequest request) {
        sessions.end(request);
    }
}
