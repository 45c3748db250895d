package org.gongkai.command.casework;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.gongkai.casefile.CaseFile;
import org.gongkai.command.casework.file.RequestStreams;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.log.AggregateHeads;
import org.gongkai.command.request.Decisions;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.RequestEvent;

/** Takes the same step on several requests in one transaction, for instance handing a desk over. */
public class Batch {

    private final Streams streams;
    private final AggregateHeads heads;
    private final Surroundings surroundings;

    /** Over the command side's pool, whose transactions it joins. */
    public Batch(Streams streams, AggregateHeads heads, Surroundings surroundings) {
        this.streams = streams;
        this.heads = heads;
        this.surroundings = surroundings;
    }

    /** Takes it on each; one that refuses refuses all. */
    @CommandHandler
    public void take(OnRequests command, @MetaDataValue("by") String by) {
        heads.lock(command.requests().stream().map(RequestId::value).toList());
        for (RequestId request : command.requests()) {
            CaseFile file = RequestStreams.file(streams, request);
            var setting = surroundings.of(file.facts().agency(), command.given(), by);
            List<RequestEvent> events = Decisions.decide(file, command.what(), setting);
            surroundings.decided(events);
            events.forEach(streams::append);
        }
    }
}
