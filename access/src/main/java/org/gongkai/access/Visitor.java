package org.gongkai.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in. The login is the actor of every event he causes.
 *
 * @param login what he signs in with; never changes
 * @param fullName what others call him
 * @param section the section (科室) he works in; empty when in none
 * @param grants what he may do where
 */
public record Visitor(String login, String fullName, String section, List<Grant> grants)
        implements Principal, Serializable {

    public Visitor {
        grants = List.copyOf(grants);
    }

    @Override
    public String getName() {
        return login;
    }

    /** Whether he holds one of these roles at the agency. */
    public boolean may(int agency, Role... roles) {
        return grants.stream()
                .anyMatch(grant -> grant.at(agency) && Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether he holds one of these roles anywhere. */
    public boolean holds(Role... roles) {
        return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether he holds one of these roles for every agency. */
    public boolean mayEverywhere(Role... roles) {
        return grants.stream()
                .anyMatch(
                        grant -> grant.agency() == null && Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether he holds any role there. */
    public boolean belongsTo(int agency) {
        return grants.stream().anyMatch(grant -> grant.at(agency));
    }

    /** Whether he may read what lies at the agency: every role but the administrator's reads. */
    public boolean reads(int agency) {
        return may(agency, Role.CASEWORKER, Role.HEAD, Role.REPORT_AUTHOR, Role.AUDITOR);
    }

    /** Whether he registers and handles requests and cases there. */
    public boolean handles(int agency) {
        return may(agency, Role.CASEWORKER, Role.HEAD);
    }

    /** Whether he approves and signs there. */
    public boolean heads(int agency) {
        return may(agency, Role.HEAD);
    }

    /** Whether he writes the annual report there and takes it on its way. */
    public boolean reports(int agency) {
        return may(agency, Role.HEAD, Role.REPORT_AUTHOR);
    }

    /** Whether he keeps accounts and settings there. */
    public boolean administers(int agency) {
        return may(agency, Role.ADMINISTRATOR);
    }

    /** The agencies he reads by name; null when he reads every one. */
    public @Nullable Set<Integer> readable() {
        var named = new TreeSet<Integer>();
        for (Grant grant : grants) {
            if (grant.role() != Role.ADMINISTRATOR) {
                if (grant.agency() == null) {
                    return null;
                }
                named.add(grant.agency());
            }
        }
        return named;
    }

    /** Whether he holds a role at every agency, so that no list of agencies says where he belongs. */
    public boolean everywhere() {
        return grants.stream().anyMatch(grant -> grant.agency() == null);
    }

    /** The agencies he holds a role at by name, in order; see {@link #everywhere}. */
    public Set<Integer> agencies() {
        var named = new TreeSet<Integer>();
        grants.forEach(grant -> {
            if (grant.agency() != null) {
                named.add(grant.agency());
            }
        });
        return named;
    }
}
