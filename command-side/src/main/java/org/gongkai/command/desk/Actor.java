package org.gongkai.command.desk;

import org.jspecify.annotations.Nullable;

/**
 * Who gives a command; stands in the metadata of every event it makes.
 *
 * @param by the account
 * @param onBehalfOf who decided it when somebody else typed it in, for instance the head of the office on paper
 */
public record Actor(String by, @Nullable String onBehalfOf) {}
