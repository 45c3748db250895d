package org.gongkai.command.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.rollup.FiguresDeclared;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.MemberKind;
import org.gongkai.events.rollup.MembershipDeclared;
import org.gongkai.rule.chapter.ReportRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides what a sum over several agencies is made of: every report in one sum at most, and no sum in itself. */
public class RollUps {

    private final Streams streams;
    private final Agencies agencies;
    private final Memberships memberships;
    private final Clock clock;

    /** Over the command side's pool, whose transactions it joins. */
    public RollUps(Streams streams, Agencies agencies, JdbcClient jdbc, Clock clock) {
        this.streams = streams;
        this.agencies = agencies;
        this.memberships = new Memberships(jdbc);
        this.clock = clock;
    }

    /** Sets the list of a year. */
    @CommandHandler
    public void declare(DeclareMembers command) {
        AgencyId parent = command.agency();
        int year = command.year();
        agencies.requireKnown(parent);
        memberships.hold(year);
        memberships.clear(parent, year);
        var listed = new HashSet<Member>();
        for (Member member : command.members()) {
            agencies.requireKnown(member.agency());
            ReportRule.MEMBER_LISTED_ONCE.require(listed.add(product(member)), member.agency());
            requireFree(parent, year, member);
            memberships.put(parent, year, member);
        }
        streams.append(new MembershipDeclared(parent, year, command.members(), LocalDate.now(clock)));
    }

    /** An agency's own report, from here or elsewhere, and the sum over those below it are two different things. */
    private static Member product(Member member) {
        return member.kind() == MemberKind.ROLL_UP ? member : new Member(member.agency(), MemberKind.DERIVED);
    }

    private void requireFree(AgencyId parent, int year, Member member) {
        AgencyId other = memberships.parent(year, member);
        if (other != null) {
            throw ReportRule.MEMBER_OF_ONE.broken(member.agency(), Integer.toString(year), other);
        }
        if (member.kind() != MemberKind.ROLL_UP) {
            return;
        }
        AgencyId above = parent;
        while (above != null) {
            ReportRule.MEMBERSHIP_GOES_ROUND.require(!above.equals(member.agency()), member.agency());
            above = memberships.parent(year, new Member(above, MemberKind.ROLL_UP));
        }
    }

    /** Takes figures over, after every check that the printed table can be put to. */
    @CommandHandler
    public void declare(DeclareFigures command) {
        agencies.requireKnown(command.agency());
        var figures = DeclaredFigures.read(command);
        streams.append(new FiguresDeclared(
                command.agency(),
                command.year(),
                command.template().code(),
                figures.cells(),
                figures.proactive(),
                command.provenance(),
                LocalDate.now(clock)));
    }
}
