package org.gongkai.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of accounts and the roles they hold. */
public final class AccountRows {

    private static final String SELECT = """
            SELECT account.login,
                   full_name,
                   section,
                   active,
                   temporary,
                   role,
                   agency
              FROM ops.account
              LEFT JOIN ops.held_role AS held ON held.login = account.login
             WHERE (cast(:login AS text) IS NULL OR lower(account.login) = lower(:login))
             ORDER BY lower(account.login), role, agency NULLS FIRST
            """;

    private final JdbcClient jdbc;

    /** Kept by this client. */
    public AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ops.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(String login) {
        return read(login).stream().findFirst();
    }

    List<Account> all() {
        return read(null);
    }

    private List<Account> read(@Nullable String login) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        jdbc.sql(SELECT).param("login", login, Types.VARCHAR).query(row -> {
            accounts.merge(row.getString("login"), account(row), AccountRows::together);
        });
        return List.copyOf(accounts.values());
    }

    private static Account account(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Account(
                row.getString("login"),
                row.getString("full_name"),
                row.getString("section"),
                row.getBoolean("active"),
                row.getBoolean("temporary"),
                role == null
                        ? List.of()
                        : List.of(new Grant(Role.valueOf(role), row.getObject("agency", Integer.class))));
    }

    private static Account together(Account one, Account more) {
        var grants = new ArrayList<>(one.grants());
        grants.addAll(more.grants());
        return new Account(one.login(), one.fullName(), one.section(), one.active(), one.temporary(), grants);
    }

    /** Changes of accounts follow one another, so that two of them cannot take away the last two administrators. */
    void hold() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('gongkai-accounts'))")
                .query((row, n) -> n)
                .list();
    }

    /** False when the login is taken, in whatever capitals. */
    boolean insert(Account account, String password, String by) {
        int rows = jdbc.sql(
                        "INSERT INTO ops.account (login, full_name, section, password, temporary, active, created_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        account.login(),
                        account.fullName(),
                        account.section(),
                        password,
                        account.temporary(),
                        account.active(),
                        by)
                .update();
        account.grants().forEach(grant -> {
            if (rows == 1) {
                grant(account.login(), grant);
            }
        });
        return rows == 1;
    }

    boolean grant(String login, Grant grant) {
        return jdbc.sql("INSERT INTO ops.held_role (login, role, agency) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .param(login)
                        .param(grant.role().name())
                        .param(grant.agency())
                        .update()
                == 1;
    }

    boolean revoke(String login, Grant grant) {
        return jdbc.sql("DELETE FROM ops.held_role"
                                + " WHERE login = ? AND role = ? AND agency IS NOT DISTINCT FROM cast(? AS int)")
                        .param(login)
                        .param(grant.role().name())
                        .param(grant.agency())
                        .update()
                == 1;
    }

    void rename(String login, String fullName, String section) {
        jdbc.sql("UPDATE ops.account SET full_name = ?, section = ? WHERE login = ?")
                .params(fullName, section, login)
                .update();
    }

    void activate(String login, boolean active) {
        jdbc.sql("UPDATE ops.account SET active = ? WHERE login = ?")
                .params(active, login)
                .update();
    }

    String password(String login) {
        return jdbc.sql("SELECT password FROM ops.account WHERE login = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    void password(String login, String kept, boolean temporary) {
        jdbc.sql("UPDATE ops.account SET password = ?, temporary = ? WHERE login = ?")
                .params(kept, temporary, login)
                .update();
    }

    void endSessions(String login) {
        jdbc.sql("DELETE FROM ops.session WHERE principal_name = ?")
                .param(login)
                .update();
    }
}
