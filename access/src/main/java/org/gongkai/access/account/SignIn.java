package org.gongkai.access.account;

import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether login and password belong together. Unknown, blocked and wrong are answered alike and take as long. */
public final class SignIn {

    private final AccountRows rows;
    private final Guesses guesses;
    private final Passwords passwords;
    private final AccessLog log;

    /** Of these accounts; failures are counted by this client. */
    public SignIn(AccountRows rows, JdbcClient jdbc, Passwords passwords, AccessLog log) {
        this.rows = rows;
        this.guesses = new Guesses(jdbc);
        this.passwords = passwords;
        this.log = log;
    }

    /**
     * The account they belong to.
     *
     * @throws AccountRefused when they do not, or when too many failed before
     */
    public Account check(String login, String password, String address) {
        var by = new By(login, address);
        if (!guesses.begin(login, address)) {
            log.add(Happening.SIGN_IN_LOCKED, by, "");
            throw AccountRefused.locked();
        }
        Account account = rows.find(login).orElse(null);
        if (account == null) {
            passwords.pretend(password);
        } else {
            String kept = rows.password(account.login());
            if (passwords.matches(password, kept) && account.active()) {
                succeed(account, password, kept, by);
                return account;
            }
        }
        log.add(Happening.SIGN_IN_FAILED, by, "");
        throw AccountRefused.wrong();
    }

    private void succeed(Account account, String password, String kept, By by) {
        guesses.succeeded(account.login(), by.address());
        if (passwords.old(kept)) {
            rows.password(account.login(), passwords.encode(password), account.temporary());
        }
        log.add(Happening.SIGNED_IN, new By(account.login(), by.address()), "");
    }
}
