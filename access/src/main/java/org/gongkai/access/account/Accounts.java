package org.gongkai.access.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The accounts: made, changed, blocked, never removed, because records name them. Every change is written down
 * and holds from the next request on, in every process.
 */
public final class Accounts {

    private final AccountRows rows;
    private final TransactionOperations transaction;
    private final Passwords passwords;
    private final AccessLog log;

    /** Kept in these rows; the transaction is of the same database. */
    public Accounts(AccountRows rows, TransactionOperations transaction, Passwords passwords, AccessLog log) {
        this.rows = rows;
        this.transaction = transaction;
        this.passwords = passwords;
        this.log = log;
    }

    /** A new account as it was typed. */
    public record New(String login, String fullName, String section, String password, List<Grant> grants) {}

    /** Whether there is any account yet. */
    public boolean any() {
        return rows.any();
    }

    /** The account with this login, whatever its capitals. */
    public Optional<Account> find(String login) {
        return rows.find(login);
    }

    /** All accounts in order of login. */
    public List<Account> all() {
        return rows.all();
    }

    /**
     * Makes an account with a temporary password.
     *
     * @throws AccountRefused naming the field that will not do
     */
    public Account create(New given, By by) {
        return made(given, true, by);
    }

    /**
     * Makes the first account, with a password of its owner's choice.
     *
     * @throws AccountRefused naming the field that will not do, or when there is an account already
     */
    public Account createFirst(New given, By by) {
        return change(() -> {
            rows.hold();
            if (rows.any()) {
                throw AccountRefused.conflict(
                        null, "系统已经启用，不能再次进行首次设置。", "The office is set up already; this is done once.");
            }
            return made(given, false, by);
        });
    }

    /** Makes sure that there is such an account, with this password, and no need to choose another: a show-case's. */
    public Account ensure(New given, By by) {
        if (rows.find(given.login()).isEmpty()) {
            return made(given, false, by);
        }
        return keep(required(given.login()), passwords.encode(given.password()), false, by);
    }

    /**
     * Looks at what was typed.
     *
     * @throws AccountRefused naming the field that will not do
     */
    public void require(New given) {
        Wording.requireLogin(given.login());
        Wording.requireName("fullName", given.fullName());
        Wording.requireSection(given.section());
        Passwords.require("password", given.password(), given.login());
    }

    private Account made(New given, boolean temporary, By by) {
        require(given);
        String kept = passwords.encode(given.password());
        return change(() -> {
            var account = new Account(
                    given.login(), given.fullName().strip(), given.section().strip(), true, temporary, given.grants());
            if (!rows.insert(account, kept, by.login())) {
                throw AccountRefused.conflict(
                        "login", "账号“" + given.login() + "”已经存在。", "There is a login " + given.login() + " already.");
            }
            log.add(Happening.ACCOUNT_MADE, by, given.login());
            given.grants().forEach(grant -> log.add(Happening.ROLE_GIVEN, by, told(given.login(), grant)));
            return account;
        });
    }

    /** Changes full name and section. */
    public Account rename(String login, String fullName, String section, By by) {
        Wording.requireName("fullName", fullName);
        Wording.requireSection(section);
        return changed(login, account -> {
            rows.rename(account.login(), fullName.strip(), section.strip());
            log.add(Happening.ACCOUNT_CHANGED, by, account.login());
        });
    }

    /** Gives a role; nothing happens when he holds it. */
    public Account grant(String login, Grant grant, By by) {
        return changed(login, account -> {
            if (rows.grant(account.login(), grant)) {
                log.add(Happening.ROLE_GIVEN, by, told(account.login(), grant));
            }
        });
    }

    /** Takes a role away; nothing happens when he does not hold it. */
    public Account revoke(String login, Grant grant, By by) {
        return changed(login, account -> {
            if (rows.revoke(account.login(), grant)) {
                log.add(Happening.ROLE_TAKEN, by, told(account.login(), grant));
            }
        });
    }

    /** Shuts him out: his sessions end, his tokens open nothing while he is blocked. */
    public Account block(String login, By by) {
        return changed(login, account -> {
            rows.activate(account.login(), false);
            rows.endSessions(account.login());
            log.add(Happening.ACCOUNT_BLOCKED, by, account.login());
        });
    }

    /** Lets him in again. */
    public Account unblock(String login, By by) {
        return changed(login, account -> {
            rows.activate(account.login(), true);
            log.add(Happening.ACCOUNT_UNBLOCKED, by, account.login());
        });
    }

    /** Gives him a temporary password; his sessions end. */
    public Account setPassword(String login, String password, By by) {
        Account account = required(login);
        Passwords.require("password", password, account.login());
        return keep(account, passwords.encode(password), true, by);
    }

    /**
     * He chooses his own password; his other sessions end.
     *
     * @throws AccountRefused when the old one is wrong or the new one will not do
     */
    public Account changePassword(String login, String old, String password, By by) {
        Account account = required(login);
        if (!passwords.matches(old, rows.password(account.login()))) {
            throw AccountRefused.field("old", "原密码不正确。", "The old password is wrong.");
        }
        Passwords.require("password", password, account.login());
        if (old.equals(password)) {
            throw AccountRefused.field("password", "新密码应与原密码不同。", "The new password must differ from the old one.");
        }
        return keep(account, passwords.encode(password), false, by);
    }

    private Account keep(Account account, String kept, boolean temporary, By by) {
        return changed(account.login(), same -> {
            rows.password(same.login(), kept, temporary);
            rows.endSessions(same.login());
            log.add(temporary ? Happening.PASSWORD_SET : Happening.PASSWORD_CHANGED, by, same.login());
        });
    }

    private Account required(String login) {
        return rows.find(login)
                .orElseThrow(
                        () -> AccountRefused.unknown("没有账号“" + login + "”。", "There is no account " + login + "."));
    }

    private Account changed(String login, Consumer<Account> step) {
        return change(() -> {
            rows.hold();
            boolean administered = administered();
            step.accept(required(login));
            if (administered && !administered()) {
                throw AccountRefused.conflict(
                        null,
                        "至少应保留一个可以登录的全系统管理员。",
                        "One account that can sign in must remain administrator of everything.");
            }
            return required(login);
        });
    }

    private boolean administered() {
        return rows.all().stream().anyMatch(Account::administersAll);
    }

    private Account change(Supplier<Account> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }

    private static String told(String login, Grant grant) {
        Role role = grant.role();
        return login + " " + role.name() + " " + (grant.agency() == null ? "*" : grant.agency());
    }
}
