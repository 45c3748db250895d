package org.gongkai.command.request.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.request.Decisions;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decided, numbered, sent and perhaps served in one go (办结), with whatever went before: a finished paper case is
 * entered by registering it and this.
 *
 * @param steps what happened before the decision, in order
 * @param decide the decision
 * @param dispatch how it left the house
 * @param servedOn the day it reached the applicant; null when not known
 */
public record Finish(
        List<RequestCommand> steps,
        ReplyCommand.Decide decide,
        ReplyCommand.DispatchReply dispatch,
        @Nullable LocalDate servedOn)
        implements RequestCommand {

    public Finish {
        steps = List.copyOf(steps);
    }

    @Override
    public List<RequestEvent> decide(CaseFile file, Setting setting) {
        var all = new ArrayList<>(steps);
        all.add(decide);
        all.add(dispatch);
        if (servedOn != null) {
            all.add(new ReplyCommand.RecordService(servedOn));
        }
        var events = new ArrayList<RequestEvent>();
        CaseFile at = file;
        for (RequestCommand step : all) {
            for (RequestEvent event : Decisions.checkedAndPosted(at, step.decide(at, setting), setting)) {
                events.add(event);
                at = CaseFile.after(at, event);
            }
        }
        return events;
    }
}
