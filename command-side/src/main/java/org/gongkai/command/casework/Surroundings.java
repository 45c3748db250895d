package org.gongkai.command.casework;

import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.Setting;
import org.gongkai.events.AgencyId;

/** Where decisions get their setting from, within the command's transaction. */
public interface Surroundings {

    /** The setting of a command on this agency's requests. */
    Setting of(AgencyId agency, Circumstances given);
}
