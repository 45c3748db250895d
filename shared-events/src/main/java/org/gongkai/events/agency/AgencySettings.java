package org.gongkai.events.agency;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberPattern;
import org.gongkai.events.number.Series;
import org.gongkai.events.number.SeriesSetting;
import org.gongkai.events.request.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What letters and rules need to know about an agency.
 *
 * @param fullName the full official name (全称)
 * @param shortName how it is called in short (简称)
 * @param superior the agency whose government's report it is added up in; null when none is kept here
 * @param reviewBody who reviews its replies (复议机关; 行政复议法第二十四条)
 * @param court the court with jurisdiction (有管辖权的人民法院)
 * @param reviewOnlineChannel where review can be applied for online (在线复议渠道; 行政复议法第二十二条第二款)
 * @param documentMark stands before every document number (机关代字)
 * @param openChannels how requests may come in, as the guide (指南) announces; the basic ones always
 * @param chargesFees whether it charges the processing fee (条例第四十二条)
 * @param numbers the series kept otherwise than usual, by code
 */
public record AgencySettings(
        String fullName,
        @Nullable String shortName,
        AgencyLevel level,
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
        SortedSet<Channel> openChannels,
        boolean chargesFees,
        ApprovalMode approvalMode,
        SortedMap<String, SeriesSetting> numbers) {

    /** 当面提交和邮政寄送 are basic and can never be refused (国办公开办函〔2017〕19号; 条例第二十九条). */
    public static final Set<Channel> BASIC = Collections.unmodifiableSet(
            EnumSet.of(Channel.IN_PERSON, Channel.POST_SIGNED, Channel.POST_UNSIGNED, Channel.ORAL));

    public AgencySettings {
        openChannels = Collections.unmodifiableSortedSet(new TreeSet<>(openChannels));
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /** What holds before anything is set: every channel open, no fee charged, nobody asked. */
    public static AgencySettings of(AgencyRegistered registered) {
        return new AgencySettings(
                registered.name(),
                null,
                registered.level(),
                registered.superior(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeSet<>(EnumSet.allOf(Channel.class)),
                false,
                ApprovalMode.NONE,
                new TreeMap<>());
    }

    /** What holds after one more event of the agency; null before it is registered. */
    public static @Nullable AgencySettings after(@Nullable AgencySettings settings, Event event) {
        return switch (event) {
            case AgencyRegistered e -> of(e);
            case AgencySettingsChanged e -> e.settings();
            default -> settings; // Nothing else says how the agency is set up.
        };
    }

    /** Whether requests may come in this way. */
    public boolean accepts(Channel channel) {
        return BASIC.contains(channel) || openChannels.contains(channel);
    }

    /** What stands before a document number: the document mark, or else the agency's name, the short one first. */
    public String mark() {
        if (documentMark != null) {
            return documentMark;
        }
        return shortName == null ? fullName : shortName;
    }

    /** Where the numbers of a series come from. */
    public NumberMode mode(String series) {
        SeriesSetting set = numbers.get(series);
        return set == null ? Series.defaultMode(series) : set.mode();
    }

    /** How the numbers of a series are printed. */
    public NumberPattern pattern(String series) {
        SeriesSetting set = numbers.get(series);
        NumberPattern own = set == null ? null : set.pattern();
        return own == null ? Series.defaultPattern(series) : own;
    }

    /** A number of a series as it is printed, for instance 2026-依申请-0012. */
    public String print(String series, int year, int number) {
        return pattern(series).print(mark(), year, number);
    }

    /** Which number of a series a print is; empty when it is free text. */
    public OptionalInt number(String series, int year, String printed) {
        return pattern(series).number(mark(), year, printed);
    }
}
