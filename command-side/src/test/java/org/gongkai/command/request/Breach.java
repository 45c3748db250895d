package org.gongkai.command.request;

import java.util.function.Consumer;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * A step that breaks a rule, and the request it is taken on.
 *
 * @param request as it stands before
 * @param command the step; null when it is no command on a registered request, and only the attempt is made
 */
record Breach(Requests request, @Nullable RequestCommand command, Consumer<Requests> attempt) {

    static Breach by(Requests request, RequestCommand command) {
        return new Breach(request, command, r -> r.then(command));
    }

    static Breach by(Requests request, RequestEvent event) {
        return new Breach(request, null, r -> r.then(event));
    }

    static Breach by(Consumer<Requests> attempt) {
        return new Breach(new Requests(), null, attempt);
    }
}
