package org.gongkai.office.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Secret;
import org.gongkai.access.journal.By;
import org.gongkai.office.play.Counter;

/**
 * Somebody for every role in 青禾街道办事处, one who has all of them there, and the district's head above. Passwords are
 * new at every start, so that nobody can read them here.
 */
public final class DemoAccounts {

    private static final String STREET = "青禾街道办事处";
    private static final String DISTRICT = "东原区人民政府";
    private static final By LAUNCHER = new By("system", "");
    private static final int LETTERS = 12;

    private final Counter counter;
    private final Accounts accounts;

    /** Of the office with these accounts, behind this counter. */
    public DemoAccounts(Counter counter, Accounts accounts) {
        this.counter = counter;
        this.accounts = accounts;
    }

    /** An account and what to type. */
    public record Shown(String login, String password, String zh, String en) {

        /** In one line. */
        public String told() {
            return login + " / " + password + "  " + zh + " " + en;
        }
    }

    /** Makes them, or gives them new passwords. */
    public List<Shown> renew() {
        int street = agency(STREET);
        var shown = new ArrayList<Shown>();
        shown.add(one("lumin", "陆敏", "规划建设科", List.of(new Grant(Role.CASEWORKER, street))));
        shown.add(one("zhouheng", "周恒", "政务公开办", List.of(new Grant(Role.HEAD, street))));
        shown.add(one("qinyue", "秦悦", "政务公开办", List.of(new Grant(Role.REPORT_AUTHOR, street))));
        shown.add(one("hebing", "何兵", "", List.of(new Grant(Role.AUDITOR, null))));
        shown.add(one("guanli", "邵宁", "", List.of(new Grant(Role.ADMINISTRATOR, null))));
        shown.add(one(
                "quanbu",
                "林一",
                "政务公开办",
                Stream.of(Role.values()).map(role -> new Grant(role, street)).toList()));
        shown.add(one("quzhang", "高远", "", List.of(new Grant(Role.HEAD, agency(DISTRICT)))));
        return shown;
    }

    private Shown one(String login, String name, String section, List<Grant> grants) {
        String password = Secret.random().substring(0, LETTERS);
        accounts.ensure(new Accounts.New(login, name, section, password, grants), LAUNCHER);
        boolean several = grants.size() > 1;
        Role role = grants.getFirst().role();
        return new Shown(login, password, several ? "全部角色" : role.zh(), several ? "every role" : role.en());
    }

    private int agency(String name) {
        for (JsonNode agency : counter.get("/api/agencies")) {
            if (agency.path("name").asText().equals(name)) {
                return agency.path("id").asInt();
            }
        }
        throw new IllegalStateException("the demonstration has no " + name);
    }
}
