package org.gongkai.query.access;

import java.util.List;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Tokens;
import org.gongkai.access.journal.AccessLog;
import org.springframework.beans.factory.ObjectProvider;

/** What the pages ask of the door; this side can be run without one, and then nobody has an account. */
final class Door {

    private static final int LINES = 50;

    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<Tokens> tokens;
    private final ObjectProvider<AccessLog> log;

    Door(ObjectProvider<Accounts> accounts, ObjectProvider<Tokens> tokens, ObjectProvider<AccessLog> log) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.log = log;
    }

    /** Whether it waits for its first account. */
    boolean isNew() {
        Accounts known = accounts.getIfAvailable();
        return known != null && !known.any();
    }

    List<Account> accounts() {
        Accounts known = accounts.getIfAvailable();
        return known == null ? List.of() : known.all();
    }

    /** Whether this login is an account's: not that of a sign-in link. */
    boolean isAccount(String login) {
        Accounts known = accounts.getIfAvailable();
        return known != null && known.find(login).isPresent();
    }

    List<Tokens.Token> tokens(String login) {
        Tokens kept = tokens.getIfAvailable();
        return kept == null ? List.of() : kept.of(login);
    }

    /** What happened last. */
    List<AccessLog.Entry> log() {
        AccessLog kept = log.getIfAvailable();
        return kept == null ? List.of() : kept.before(Long.MAX_VALUE, LINES);
    }
}
