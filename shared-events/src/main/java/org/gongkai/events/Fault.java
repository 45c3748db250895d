package org.gongkai.events;

/**
 * Something unlawful that really happened (程序瑕疵): recorded, shown to the auditor, and without any effect on the
 * lawful clock.
 *
 * @param rule the code of the rule that was broken
 * @param reason why, in the clerk's words
 */
public record Fault(String rule, String reason) {}
