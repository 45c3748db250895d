package org.gongkai.command.rollup;

import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.rollup.Member;

/** Say which agencies the report of this one's government adds up for a year; replaces what was said before. */
public record DeclareMembers(AgencyId agency, int year, List<Member> members) {}
