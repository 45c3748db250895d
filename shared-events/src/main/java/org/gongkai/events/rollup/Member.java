package org.gongkai.events.rollup;

import org.gongkai.events.AgencyId;

/** One agency of those added up; it may be the adding one itself, with its own report (本机关). */
public record Member(AgencyId agency, MemberKind kind) {}
