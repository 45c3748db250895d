/** The language both sides speak. A module only because sealed types span packages; used from the class path. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // Tink names its module in the manifest only.
module org.gongkai.events {
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.google.crypto.tink;
    requires transitive java.xml;

    exports org.gongkai.annual;
    exports org.gongkai.booking;
    exports org.gongkai.casefile;
    exports org.gongkai.casefile.fact;
    exports org.gongkai.contract;
    exports org.gongkai.deadline;
    exports org.gongkai.events;
    exports org.gongkai.events.agency;
    exports org.gongkai.events.calendar;
    exports org.gongkai.events.chain;
    exports org.gongkai.events.json;
    exports org.gongkai.events.ledger;
    exports org.gongkai.events.narrative;
    exports org.gongkai.events.number;
    exports org.gongkai.events.period;
    exports org.gongkai.events.policy;
    exports org.gongkai.events.proactive;
    exports org.gongkai.events.remedy;
    exports org.gongkai.events.request;
    exports org.gongkai.events.rollup;
    exports org.gongkai.events.sealed;
    exports org.gongkai.docket;
    exports org.gongkai.evidence;
    exports org.gongkai.fault;
    exports org.gongkai.fee;
    exports org.gongkai.letter;
    exports org.gongkai.policy;
    exports org.gongkai.procedure;
    exports org.gongkai.proactive;
    exports org.gongkai.remedy;
    exports org.gongkai.rule;
    exports org.gongkai.rule.chapter;
    exports org.gongkai.wire;
}
