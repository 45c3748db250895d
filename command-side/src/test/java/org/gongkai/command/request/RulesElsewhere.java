package org.gongkai.command.request;

import java.util.Map;
import org.gongkai.rule.Rule;

/**
 * Rules no single request can break, and the test that breaks each: class and method. That they exist and name the rule
 * is looked up in the sources by the test of {@code docs/rules.md}.
 */
final class RulesElsewhere {

    static final Map<Rule, String> TESTS = Map.ofEntries();

    private RulesElsewhere() {}
}
