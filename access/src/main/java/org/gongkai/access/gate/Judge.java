package org.gongkai.access.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.gongkai.access.Whereabouts;

/** Whether a visitor may pass: his roles against the agency that what he asks for belongs to. */
final class Judge {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final int CELL_PARTS = 4;

    /** Records of the installation itself: calendars and policies, which everybody works by. */
    private static final int INSTALLATION = 0;

    private final Whereabouts whereabouts;

    Judge(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Whether he may ask this, of which the table says who may and where. */
    Verdict judge(Visitor visitor, Who.Holders who, Where where, Asked asked) {
        Role[] roles = asked.signsOnline() ? new Role[] {Role.HEAD} : who.array();
        IntPredicate holds = agency -> visitor.may(agency, roles);
        Verdict found = switch (where) {
            case ANY -> visitor.holds(roles) ? Verdict.PASS : Verdict.FORBIDDEN;
            case ALL -> visitor.mayEverywhere(roles) ? Verdict.PASS : Verdict.FORBIDDEN;
            case PATH -> at(asked.path("agency"), holds);
            case PATH_OR_ABOVE -> at(asked.path("agency"), holds.or(agency -> above(agency, holds)));
            case ABOVE -> at(asked.path("agency"), agency -> handedUp(agency, holds));
            case STREAM -> stream(asked.path("id"), visitor, roles);
            case BODY -> visitor.holds(roles) ? Verdict.PASS : Verdict.FORBIDDEN; // Its agency is looked at below.
            case PARAMETER -> parameters(asked.parameters("agency"), visitor, roles);
            case WHAT -> what(asked.path("what"), visitor, roles);
        };
        return found.and(body(asked, visitor, roles));
    }

    /** A number nobody can read is nobody's; whoever may everything hears from the handler what is wrong with it. */
    private static Verdict at(String agency, IntPredicate holds) {
        int number = NUMBER.matcher(agency).matches() ? Integer.parseInt(agency) : -1;
        return holds.test(number) ? Verdict.PASS : Verdict.FORBIDDEN;
    }

    /** Where nobody above keeps its books here, the agency itself writes down what the one above said on paper. */
    private boolean handedUp(int agency, IntPredicate holds) {
        boolean alone = agency > 0 && whereabouts.above(agency).isEmpty();
        return alone ? holds.test(agency) : above(agency, holds);
    }

    private boolean above(int agency, IntPredicate holds) {
        return agency > 0 && whereabouts.above(agency).stream().anyMatch(holds::test);
    }

    private static Verdict parameters(List<String> agencies, Visitor visitor, Role... roles) {
        if (agencies.stream().allMatch(String::isBlank)) {
            return visitor.holds(roles) ? Verdict.PASS : Verdict.FORBIDDEN;
        }
        return agencies.stream()
                .map(agency -> at(agency.strip(), number -> visitor.may(number, roles)))
                .reduce(Verdict.PASS, Verdict::and);
    }

    private Verdict stream(String text, Visitor visitor, Role... roles) {
        UUID id = SentBody.id(text);
        Integer agency = id == null ? null : whereabouts.of(Set.of(id)).get(id);
        return agency == null ? unknown(visitor, roles) : of(agency, visitor, roles);
    }

    /** Only whoever may everywhere learns that there is no such thing; to all others it looks like somebody else's. */
    private static Verdict unknown(Visitor visitor, Role... roles) {
        return visitor.mayEverywhere(roles) ? Verdict.PASS : Verdict.HIDDEN;
    }

    private static Verdict of(int agency, Visitor visitor, Role... roles) {
        if (visitor.may(agency, roles)) {
            return Verdict.PASS;
        }
        return visitor.reads(agency) ? Verdict.FORBIDDEN : Verdict.HIDDEN;
    }

    private Verdict what(String path, Visitor visitor, Role... roles) {
        String what = path.startsWith("/") ? path.substring(1).strip() : path.strip();
        String[] parts = what.split("/", -1);
        if (parts.length == CELL_PARTS) {
            return at(parts[0], agency -> visitor.may(agency, roles));
        }
        if (POSITION.matcher(what).matches()) {
            var agency = whereabouts.ofRecord(Long.parseLong(what));
            if (agency.isPresent() && agency.getAsInt() == INSTALLATION) {
                return visitor.holds(roles) ? Verdict.PASS : Verdict.HIDDEN;
            }
            return agency.isPresent() ? of(agency.getAsInt(), visitor, roles) : unknown(visitor, roles);
        }
        if (SentBody.id(what) != null) {
            return stream(what, visitor, roles);
        }
        return parts.length == 1 || at(parts[0], agency -> visitor.may(agency, roles)) != Verdict.PASS
                ? unknown(visitor, roles)
                : Verdict.PASS;
    }

    /** Whatever the address says, a body may not reach into another agency. */
    private Verdict body(Asked asked, Visitor visitor, Role... roles) {
        SentBody body = asked.body();
        if (visitor.mayEverywhere(roles)) {
            return Verdict.PASS;
        }
        Verdict agency = Verdict.PASS;
        if (body.namesAgency()) {
            int named = body.agency().orElse(-1);
            agency = visitor.may(named, roles) ? Verdict.PASS : Verdict.FORBIDDEN;
        }
        return agency.and(all(body.ids(), visitor, roles));
    }

    private Verdict all(Collection<UUID> ids, Visitor visitor, Role... roles) {
        Map<UUID, Integer> agencies = ids.isEmpty() ? Map.of() : whereabouts.of(ids);
        return agencies.values().stream()
                .map(agency -> of(agency, visitor, roles))
                .reduce(Verdict.PASS, Verdict::and);
    }
}
