package org.gongkai.command;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongkai.command.agency.Agencies;
import org.gongkai.command.agency.AgencySetup;
import org.gongkai.command.applicant.Recognition;
import org.gongkai.command.calendar.CalendarSeeding;
import org.gongkai.command.calendar.Calendars;
import org.gongkai.command.casework.Batch;
import org.gongkai.command.casework.Bureau;
import org.gongkai.command.casework.DisclosureRequest;
import org.gongkai.command.casework.OfficeBooks;
import org.gongkai.command.casework.OfficeSurroundings;
import org.gongkai.command.casework.RequestKeys;
import org.gongkai.command.casework.Surroundings;
import org.gongkai.command.casework.YearLocks;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.PeriodLocks;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.letter.LetterTemplates;
import org.gongkai.command.log.AggregateHeads;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.number.NumberDesk;
import org.gongkai.command.number.NumberSeries;
import org.gongkai.command.number.Numbers;
import org.gongkai.command.period.ReportingPeriods;
import org.gongkai.command.period.Years;
import org.gongkai.command.remedy.Cases;
import org.gongkai.command.remedy.Docket;
import org.gongkai.command.report.AnnualReports;
import org.gongkai.command.rollup.RollUps;
import org.gongkai.command.settings.PolicyBook;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.command.succession.Succession;
import org.gongkai.command.wiring.CommandHandlers;
import org.gongkai.events.sealed.KeyVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who decides, and what they need to know. */
@Configuration(proxyBeanMethods = false)
public class DecidingConfiguration {

    /** Legal dates are dates in China, wherever the office's computer thinks it is. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(CHINA);
    }

    @Bean
    @Qualifier("command")
    JdbcClient commandClient(@Qualifier("command") JdbcTemplate jdbc) {
        return JdbcClient.create(jdbc);
    }

    @Bean
    Streams streams(EventStore store, LogReader log, @Qualifier("command") JdbcClient jdbc) {
        return new Streams(store, log, jdbc);
    }

    @Bean
    Years years(@Qualifier("command") JdbcClient jdbc, Clock clock) {
        return new Years(jdbc, clock);
    }

    @Bean
    PeriodLocks periodLocks(Years years, @Qualifier("command") JdbcClient jdbc, Clock clock) {
        return new YearLocks(years, jdbc, clock);
    }

    @Bean
    Calendars calendars(Streams streams, @Qualifier("command") JdbcClient jdbc, Clock clock) {
        return new Calendars(streams, jdbc, clock);
    }

    @Bean
    Agencies agencies(
            Streams streams, NumberSeries numbers, Years years, @Qualifier("command") JdbcClient jdbc, Clock clock) {
        return new Agencies(streams, numbers, years, jdbc, clock);
    }

    @Bean
    SettingsBook settingsBook(Streams streams, @Qualifier("command") JdbcClient jdbc) {
        return new SettingsBook(streams, jdbc);
    }

    @Bean
    PolicyBook policyBook(Streams streams, @Qualifier("command") JdbcClient jdbc) {
        return new PolicyBook(streams, jdbc);
    }

    @Bean
    Numbers numbers(SettingsBook settings, NumberSeries counters, @Qualifier("command") JdbcClient jdbc) {
        return new Numbers(settings, counters, jdbc);
    }

    @Bean
    AgencySetup agencySetup(Streams streams, SettingsBook settings, PolicyBook policies, Years years, Clock clock) {
        return new AgencySetup(streams, settings, policies, years, clock);
    }

    @Bean
    NumberDesk numberDesk(Numbers numbers, Streams streams, Clock clock) {
        return new NumberDesk(numbers, streams, clock);
    }

    @Bean
    LetterTemplates letterTemplates(Streams streams, SettingsBook settings, Clock clock) {
        return new LetterTemplates(streams, settings, clock);
    }

    @Bean
    CommandHandlers handlersOfTemplates(LetterTemplates templates) {
        return new CommandHandlers(List.of(), List.of(templates));
    }

    @Bean
    ReportingPeriods reportingPeriods(
            Streams streams, PolicyBook policies, @Qualifier("command") JdbcClient jdbc, Clock clock) {
        return new ReportingPeriods(streams, policies, jdbc, clock);
    }

    @Bean
    RequestKeys requestKeys(@Qualifier("command") JdbcClient jdbc) {
        return new RequestKeys(jdbc);
    }

    @Bean
    OfficeBooks officeBooks(SettingsBook settings, PolicyBook policies, Numbers numbers, Recognition applicants) {
        return new OfficeBooks(settings, policies, numbers, applicants);
    }

    @Bean
    Bureau bureau(
            OfficeBooks books, RequestKeys keys, Streams streams, LogReader log, @Qualifier("command") KeyVault vault) {
        return new Bureau(books, keys, streams, log, vault);
    }

    @Bean
    Surroundings surroundings(Clock clock, Agencies agencies, Calendars calendars, Years years, Bureau bureau) {
        return new OfficeSurroundings(clock, agencies, calendars, years, bureau);
    }

    /** The calendars that come with the product are there before the first command. */
    @Bean
    ApplicationRunner calendarSeeding(CommandDesk desk, Clock clock) {
        return arguments -> new CalendarSeeding(desk, clock).adoptMissing();
    }

    @Bean
    CommandHandlers handlers(
            Agencies agencies, AgencySetup setup, NumberDesk numbers, Calendars calendars, ReportingPeriods periods) {
        return new CommandHandlers(
                List.of(DisclosureRequest.class), List.of(agencies, setup, numbers, calendars, periods));
    }

    @Bean
    CommandHandlers handlersOfReports(
            Streams streams,
            SettingsBook settings,
            Agencies agencies,
            Clock clock,
            @Qualifier("command") JdbcClient jdbc) {
        return new CommandHandlers(
                List.of(),
                List.of(new AnnualReports(streams, settings, clock), new RollUps(streams, agencies, jdbc, clock)));
    }

    @Bean
    Docket docket(Streams streams, @Qualifier("command") JdbcClient jdbc) {
        return new Docket(streams, jdbc);
    }

    @Bean
    CommandHandlers handlersOfCases(Docket docket, Surroundings surroundings, PolicyBook policies) {
        return new CommandHandlers(List.of(), List.of(new Cases(docket, surroundings, policies)));
    }

    @Bean
    Succession succession(
            Streams streams,
            Surroundings surroundings,
            Agencies agencies,
            Docket docket,
            @Qualifier("command") JdbcClient jdbc) {
        return new Succession(streams, surroundings, agencies, docket, jdbc);
    }

    @Bean
    CommandHandlers handlersOfSeveralRequests(
            Streams streams, Surroundings surroundings, AggregateHeads heads, Succession succession) {
        return new CommandHandlers(List.of(), List.of(succession, new Batch(streams, heads, surroundings)));
    }
}
