package org.gongkai.access.door;

import java.util.List;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.SignedIn;
import org.gongkai.access.Visitor;
import org.gongkai.access.Visitors;

/** Those who are in without an account. */
final class BuiltIn {

    /** Whoever can read the data directory: he could read and write everything anyway. */
    static final SignedIn PROGRAM = new SignedIn(Visitors.everything("token"), SignedIn.By.HOUSE_TOKEN);

    /** Whoever collects the metrics. */
    static final SignedIn COLLECTOR =
            new SignedIn(new Visitor("metrics", "metrics", "", List.of()), SignedIn.By.METRICS_TOKEN);

    private static final String BROWSER = "browser";

    private BuiltIn() {}

    /**
     * Whoever opened a sign-in link.
     *
     * @param accounts whether there are any: then the link only helps back in whoever forgot his password, because
     *     what is recorded has to name a person
     */
    static SignedIn browser(boolean accounts) {
        var administrator = new Visitor(BROWSER, BROWSER, "", List.of(new Grant(Role.ADMINISTRATOR, null)));
        return new SignedIn(accounts ? administrator : Visitors.everything(BROWSER), SignedIn.By.LINK);
    }
}
