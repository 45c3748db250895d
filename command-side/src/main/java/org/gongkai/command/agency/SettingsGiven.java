package org.gongkai.command.agency;

import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberPattern;
import org.gongkai.events.number.SeriesSetting;
import org.gongkai.events.request.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set about an agency; see {@link AgencySettings} for the meaning. Whatever is null stays as it is.
 *
 * @param numbers series to be kept otherwise; a series left out stays as it is
 */
public record SettingsGiven(
        @Nullable String fullName,
        @Nullable String shortName,
        @Nullable AgencyLevel level,
        @Nullable AgencyId superior,
        @Nullable String reviewBody,
        @Nullable String court,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String reviewOnlineChannel,
        @Nullable String documentMark,
        @Nullable List<Channel> openChannels,
        @Nullable Boolean chargesFees,
        @Nullable ApprovalMode approvalMode,
        @Nullable List<SeriesGiven> numbers) {

    /**
     * How a series is to be kept.
     *
     * @param pattern as {@link NumberPattern} has it; null for the usual one
     */
    public record SeriesGiven(
            String series, NumberMode mode, @Nullable String pattern) {}

    SortedSet<Channel> channels(SortedSet<Channel> before) {
        if (openChannels == null) {
            return before;
        }
        return openChannels.isEmpty() ? new TreeSet<>() : new TreeSet<>(EnumSet.copyOf(openChannels));
    }

    SortedMap<String, SeriesSetting> series(SortedMap<String, SeriesSetting> before) {
        var series = new TreeMap<>(before);
        if (numbers != null) {
            for (SeriesGiven each : numbers) {
                String pattern = each.pattern();
                series.put(
                        each.series(),
                        new SeriesSetting(each.mode(), pattern == null ? null : new NumberPattern(pattern)));
            }
        }
        return series;
    }
}
