package org.gongkai.command.casework;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.events.RequestId;

/** A command on a request that exists. */
public record OnRequest(@TargetAggregateIdentifier RequestId request, RequestCommand what, Circumstances given) {}
