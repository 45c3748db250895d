package org.gongkai.office.scenario.way;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.office.play.Act;

/** The way a request comes in, with the dates that make its date of receipt what it is (art 31). */
final class Filing {

    /** As often as they are taken. */
    private static final List<Channel> CHANNELS = List.of(
            Channel.INTERNET,
            Channel.INTERNET,
            Channel.INTERNET,
            Channel.POST_SIGNED,
            Channel.POST_SIGNED,
            Channel.IN_PERSON,
            Channel.POST_UNSIGNED,
            Channel.FAX,
            Channel.ORAL);

    private final Dice dice;
    private final LocalDate receivedOn;
    private final boolean legacy;
    private final Channel channel;
    private final LocalDate arrivedOn;

    Filing(Dice dice, LocalDate receivedOn, boolean legacy) {
        this.dice = dice;
        this.receivedOn = receivedOn;
        this.legacy = legacy;
        this.channel = dice.of(CHANNELS);
        boolean before = channel.needsConfirmation() && dice.percent(30);
        this.arrivedOn = before ? dice.before(receivedOn) : receivedOn;
    }

    /** Whether the applicant can be answered electronically. */
    boolean online() {
        return channel == Channel.INTERNET || channel == Channel.FAX;
    }

    /** The registration; the confirmation, where it is needed, with it or apart. */
    List<Act> acts(Column column, Words.Subject subject) {
        boolean apart = channel.needsConfirmation() && !legacy && dice.percent(50);
        Act act = submitted(Act.of(Act.REGISTER, apart ? arrivedOn : receivedOn)
                .with("channel", channel.name())
                .with("category", column.name())
                .with("summary", subject.summary())
                .with("content", "请公开：" + subject.summary() + "。")
                .with("applicant", subject.applicant())
                .with("origin", legacy ? "LEGACY" : "NEW"));
        if (!channel.needsConfirmation()) {
            return List.of(act);
        }
        return apart
                ? List.of(
                        act,
                        Act.of("confirm-receipt", receivedOn)
                                .with("confirmedOn", receivedOn)
                                .with("how", "电话"))
                : List.of(act.with("confirmedOn", receivedOn).with("confirmedHow", "电话"));
    }

    private Act submitted(Act act) {
        return switch (channel) {
            case IN_PERSON -> act.with("submittedOn", receivedOn);
            case ORAL -> act.with("submittedOn", receivedOn).with("filledInBy", Words.one("handlers", dice));
            case POST_SIGNED ->
                act.with("submittedOn", receivedOn.minusDays(dice.between(1, 4)))
                        .with("arrivedOn", receivedOn);
            case POST_UNSIGNED ->
                act.with("submittedOn", arrivedOn.minusDays(dice.between(2, 6))).with("arrivedOn", arrivedOn);
            case INTERNET, FAX -> act.with("submittedOn", arrivedOn).with("arrivedOn", arrivedOn);
        };
    }
}
