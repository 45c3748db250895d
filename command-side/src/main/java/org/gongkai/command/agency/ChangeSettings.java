package org.gongkai.command.agency;

import java.util.Set;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.jspecify.annotations.Nullable;

/**
 * Set an agency up anew.
 *
 * @param given what is to be otherwise
 * @param emptied the names of the fields that are to have no value any more
 */
public record ChangeSettings(AgencyId agency, SettingsGiven given, Set<String> emptied) {

    /** The whole settings, when these hold before. */
    AgencySettings onto(AgencySettings before) {
        return new AgencySettings(
                either(given.fullName(), before.fullName()),
                optional("shortName", given.shortName(), before.shortName()),
                either(given.level(), before.level()),
                optional("superior", given.superior(), before.superior()),
                optional("reviewBody", given.reviewBody(), before.reviewBody()),
                optional("court", given.court(), before.court()),
                optional("address", given.address(), before.address()),
                optional("postcode", given.postcode(), before.postcode()),
                optional("telephone", given.telephone(), before.telephone()),
                optional("fax", given.fax(), before.fax()),
                optional("email", given.email(), before.email()),
                optional("reviewOnlineChannel", given.reviewOnlineChannel(), before.reviewOnlineChannel()),
                optional("documentMark", given.documentMark(), before.documentMark()),
                given.channels(before.openChannels()),
                either(given.chargesFees(), before.chargesFees()),
                either(given.approvalMode(), before.approvalMode()),
                given.series(before.numbers()));
    }

    private static <T> T either(@Nullable T given, T before) {
        return given == null ? before : given;
    }

    private <T> @Nullable T optional(String field, @Nullable T given, @Nullable T before) {
        if (given != null) {
            return given;
        }
        return emptied.contains(field) ? null : before;
    }
}
