package org.gongkai.query.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.casefile.Filing;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.Series;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.ProvisionForm;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.SourceKind;
import org.gongkai.events.sealed.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a registration knows before anything is typed.
 *
 * @param today what most dates are
 * @param channels the ways a request may come in: the basic ones, and those the agency announces
 * @param numberAllotted whether the registration number comes by itself
 * @param like the applicant to register another request of; null for a new one
 */
record IntakePage(
        int agency,
        LocalDate today,
        List<Channel> channels,
        boolean numberAllotted,
        @Nullable Like like) {

    /**
     * Another request of the same applicant: only what is the applicant's own is taken over.
     *
     * @param number the number of the request it was taken from
     */
    record Like(
            @Nullable String number,
            Column category,
            @Nullable Applicant applicant,
            @Nullable ProvisionForm form,
            @Nullable ProvisionRoute route,
            boolean represented) {

        static Like of(Filing filing, @Nullable Applicant applicant, @Nullable String number) {
            var detail = filing.detail();
            return new Like(number, filing.category(), applicant, detail.form(), detail.route(), detail.represented());
        }
    }

    static IntakePage of(int agency, AgencySettings settings, LocalDate today, @Nullable Like like) {
        return new IntakePage(
                agency,
                today,
                Arrays.stream(Channel.values()).filter(settings::accepts).toList(),
                settings.mode(Series.REQUEST.name()) == NumberMode.ALLOTTED,
                like);
    }

    /** The six applicant categories. */
    public List<Column> categories() {
        return Column.OF_REQUESTS;
    }

    /** Whether this category is the one to begin with. */
    public boolean usual(Column category) {
        return category == (like == null ? Column.NATURAL_PERSON : like.category());
    }

    /** The forms the information can be asked for in. */
    public List<ProvisionForm> forms() {
        return List.of(ProvisionForm.values());
    }

    /** The routes it can be asked for by. */
    public List<ProvisionRoute> routes() {
        return List.of(ProvisionRoute.values());
    }

    /** The very places a letter comes in by. */
    public List<SourceKind> posts() {
        return List.of(SourceKind.EMS, SourceKind.REGISTERED_MAIL, SourceKind.OTHER);
    }

    /** The very places a filing over the internet comes in at. */
    public List<SourceKind> sites() {
        return List.of(SourceKind.WEBSITE, SourceKind.PROVINCIAL_PLATFORM, SourceKind.MAILBOX, SourceKind.OTHER);
    }
}
