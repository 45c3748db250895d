package org.gongkai.query.office;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.number.NumberPattern;
import org.gongkai.events.number.Series;
import org.gongkai.events.request.Channel;
import org.jspecify.annotations.Nullable;

/** How an agency is set up, as programs see it; the fields are those of a change, so that it can be sent back. */
record SettingsAnswer(
        int agency,
        String fullName,
        @Nullable String shortName,
        String level,
        @Nullable Integer superior,
        @Nullable String reviewBody,
        @Nullable String court,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String reviewOnlineChannel,
        @Nullable String documentMark,
        List<String> openChannels,
        boolean chargesFees,
        String approvalMode,
        List<Numbering> numbers) {

    /** How a series is kept; with an example of what its first number looks like. */
    record Numbering(String series, String zh, String en, String mode, String pattern, String example) {

        static Numbering of(AgencySettings settings, String series, int year) {
            Series known = Series.known(series);
            NumberPattern pattern = settings.pattern(series);
            return new Numbering(
                    series,
                    known == null ? series : known.zh(),
                    known == null ? series : known.en(),
                    settings.mode(series).name(),
                    pattern.text(),
                    settings.print(series, year, 1));
        }
    }

    static SettingsAnswer of(AgencyId agency, AgencySettings s, int year) {
        AgencyId superior = s.superior();
        return new SettingsAnswer(
                agency.value(),
                s.fullName(),
                s.shortName(),
                s.level().name(),
                superior == null ? null : superior.value(),
                s.reviewBody(),
                s.court(),
                s.address(),
                s.postcode(),
                s.telephone(),
                s.fax(),
                s.email(),
                s.reviewOnlineChannel(),
                s.documentMark(),
                Stream.of(Channel.values())
                        .filter(s::accepts)
                        .map(Channel::name)
                        .toList(),
                s.chargesFees(),
                s.approvalMode().name(),
                numbers(s, year));
    }

    /** The series every agency has, and its own. */
    private static List<Numbering> numbers(AgencySettings settings, int year) {
        var series = new TreeSet<>(settings.numbers().keySet());
        Stream.of(Series.values()).map(Series::name).forEach(series::add);
        return series.stream().map(each -> Numbering.of(settings, each, year)).toList();
    }
}
