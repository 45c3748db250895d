package org.gongkai.command.request;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongkai.events.RequestId;

/** A command on a request that exists. */
public record OnRequest(@TargetAggregateIdentifier RequestId request, RequestCommand what, Circumstances given) {}
