package org.gongkai.office.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.access.Role;
import org.gongkai.office.e2e.RunningOffice;

/** People with accounts. Logins differ from test to test, because the office is one for all. */
final class Staff {

    /** What an administrator gives a newcomer. */
    static final String TEMPORARY = "第一次登录请修改 2026";

    /** What he then chooses. */
    static final String OWN = "青山绿水 长流不息 三江汇";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Staff() {}

    /** Makes an account that never signed in. */
    static String hired(String fullName, int agency, String... roles) {
        return hired(
                fullName,
                Stream.of(roles)
                        .map(role -> Map.of("role", role, "agency", agency))
                        .toList());
    }

    private static String hired(String fullName, List<? extends Map<String, ?>> grants) {
        String login = "clerk" + NUMBER.incrementAndGet();
        RunningOffice.get()
                .post(
                        "/auth/accounts",
                        Map.of(
                                "login", login,
                                "fullName", fullName,
                                "section", "党政办公室",
                                "password", TEMPORARY,
                                "grants", grants));
        return login;
    }

    /** Somebody with these roles at the agency, at work. */
    static Visit atWork(String fullName, int agency, String... roles) {
        return atWork(hired(fullName, agency, roles));
    }

    /** Somebody with every role at every agency, at work. */
    static Visit everywhere() {
        return atWork(hired(
                "万能",
                Stream.of(Role.values())
                        .map(role -> Map.of("role", role.name()))
                        .toList()));
    }

    private static Visit atWork(String login) {
        Visit visit = Visit.stranger();
        visit.signIn(login, TEMPORARY);
        visit.choosePassword(TEMPORARY, OWN);
        return visit;
    }
}
