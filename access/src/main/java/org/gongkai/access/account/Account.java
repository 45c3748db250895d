package org.gongkai.access.account;

import java.util.List;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;

/**
 * Somebody who may come in.
 *
 * @param login never changes
 * @param section the section (科室) he works in; empty when in none
 * @param active false when blocked: nothing opens, and what he did stays his
 * @param temporary whether his password was given by an administrator and is only good for choosing his own
 */
public record Account(
        String login, String fullName, String section, boolean active, boolean temporary, List<Grant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    /** Him as a visitor, with the roles he holds now. */
    public Visitor visitor() {
        return new Visitor(login, fullName, section, grants);
    }

    /** Whether he administers the whole installation: somebody must. */
    boolean administersAll() {
        return active && grants.contains(new Grant(Role.ADMINISTRATOR, null));
    }
}
