package org.gongkai.command.casework;

import java.util.List;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.Setting;
import org.gongkai.events.AgencyId;
import org.gongkai.events.request.RequestEvent;

/** Where decisions get their setting from, within the command's transaction. */
public interface Surroundings {

    /**
     * The setting of a command on this agency's requests.
     *
     * @param by who gives it
     */
    Setting of(AgencyId agency, Circumstances given, String by);

    /**
     * Lets an agency pass that takes requests.
     *
     * @throws org.gongkai.rule.RuleBroken when it is unknown, or was abolished
     */
    void requireActive(AgencyId agency);

    /** Is told what was decided, before it is appended. */
    void decided(List<? extends RequestEvent> events);
}
