package org.gongkai.access.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.journal.By;
import org.gongkai.access.journal.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bearer tokens: a program that shows one acts as the account, with the roles the account holds at that moment. */
public final class Tokens {

    /** How a program's token begins. */
    private static final String PROGRAM = "gk_";

    /** How the secret of a calendar's address begins: it opens that calendar and nothing else. */
    private static final String CALENDAR = "cal_";

    /** More than anybody has programs. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final AccessLog log;

    /** Kept by this client. */
    public Tokens(JdbcClient jdbc, AccountRows accounts, AccessLog log) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * A token as its owner sees it afterwards.
     *
     * @param usedAt the last use, to the hour; null when never
     */
    public record Token(
            UUID id,
            String name,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    /** A new token with the only sight of its text. */
    public record Made(UUID id, String name, String token) {}

    /** The tokens of a login that are not revoked, oldest first. */
    public List<Token> of(String login) {
        return jdbc.sql("SELECT id, name, created_at, used_at FROM ops.token"
                        + " WHERE login = ? AND revoked_at IS NULL ORDER BY created_at, id")
                .param(login)
                .query((row, n) -> new Token(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("used_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * Makes a token of 256 random bits.
     *
     * @throws AccountRefused when the name will not do, or there are 20 already
     */
    public Made make(String login, String name, By by) {
        return make(login, name, PROGRAM, by);
    }

    /**
     * Makes the secret of a calendar's address, 256 random bits too; revoked like a token.
     *
     * @throws AccountRefused when the name will not do, or there are 20 already
     */
    public Made makeCalendar(String login, String name, By by) {
        return make(login, name, CALENDAR, by);
    }

    private Made make(String login, String name, String kind, By by) {
        Wording.requireTokenName(name);
        if (of(login).size() >= MOST) {
            throw AccountRefused.conflict(
                    null, "每个账号最多 20 个令牌，请先停用不再使用的。", "An account has at most 20 tokens; revoke those not in use.");
        }
        var made = new Made(UUID.randomUUID(), name.strip(), kind + Secret.random());
        jdbc.sql("INSERT INTO ops.token (id, login, name, digest) VALUES (?, ?, ?, ?)")
                .params(made.id(), login, made.name(), Secret.of(made.token()).digest())
                .update();
        log.add(Happening.TOKEN_MADE, by, made.name());
        return made;
    }

    /**
     * Makes a token of the login void.
     *
     * @throws AccountRefused when he has no such token
     */
    public void revoke(String login, UUID id, By by) {
        int rows = jdbc.sql("UPDATE ops.token SET revoked_at = now()"
                        + " WHERE id = ? AND login = ? AND revoked_at IS NULL")
                .params(id, login)
                .update();
        if (rows == 0) {
            throw AccountRefused.unknown("没有这个令牌，或者已经停用。", "There is no such token, or it is revoked.");
        }
        log.add(Happening.TOKEN_REVOKED, by, id.toString());
    }

    /** Whose token this is; empty when nobody's, revoked, or the account is blocked or has yet to choose a password. */
    public Optional<Account> owner(String token) {
        return token.startsWith(CALENDAR) ? Optional.empty() : found(token);
    }

    /** Whose calendar's secret this is; empty when nobody's, as with {@link #owner}. */
    public Optional<Account> calendarOwner(String secret) {
        return secret.startsWith(CALENDAR) ? found(secret) : Optional.empty();
    }

    private Optional<Account> found(String token) {
        byte[] digest = Secret.of(token).digest();
        Optional<Account> owner = jdbc.sql("SELECT login FROM ops.token WHERE digest = ? AND revoked_at IS NULL")
                .param(digest)
                .query(String.class)
                .optional()
                .flatMap(accounts::find)
                .filter(account -> account.active() && !account.temporary());
        owner.ifPresent(account -> used(digest));
        return owner;
    }

    /** To the hour: a program that asks every second must not write every second. */
    private void used(byte[] digest) {
        jdbc.sql("UPDATE ops.token SET used_at = now()"
                        + " WHERE digest = ? AND (used_at IS NULL OR used_at < now() - interval '1 hour')")
                .param(digest)
                .update();
    }
}
