package org.gongkai.command.web;

import java.security.Principal;
import java.util.UUID;
import org.gongkai.command.body.Body;
import org.gongkai.command.desk.Actor;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Order;
import org.gongkai.command.desk.Receipt;
import org.jspecify.annotations.Nullable;

/** Takes what came over HTTP to the desk. */
public class Orders {

    private final CommandDesk desk;

    Orders(CommandDesk desk) {
        this.desk = desk;
    }

    /** Carries out a command that begins a stream, or concerns several. */
    public Receipt give(Body body, Object command, boolean dryRun, Principal principal) {
        return desk.execute(order(body, command, dryRun, principal));
    }

    /** Carries out a command on one stream. */
    public Receipt give(Body body, Object command, UUID stream, boolean dryRun, Principal principal) {
        return desk.execute(order(body, command, dryRun, principal).on(stream));
    }

    private static Order order(Body body, Object command, boolean dryRun, Principal principal) {
        @Nullable UUID id = body.commandId();
        var actor = new Actor(principal.getName(), body.onBehalfOf());
        Order order = Order.of(actor, body.hash(), command).as(id);
        return dryRun ? order.dry() : order;
    }
}
