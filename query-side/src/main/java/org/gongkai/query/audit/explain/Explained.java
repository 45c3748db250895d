package org.gongkai.query.audit.explain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An explanation: its parts for programs, and one screen of text for people. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExplainedRecord.class, name = "record"),
    @JsonSubTypes.Type(value = ExplainedRequest.class, name = "request"),
    @JsonSubTypes.Type(value = ExplainedCase.class, name = "case"),
    @JsonSubTypes.Type(value = ExplainedCell.class, name = "cell")
})
public sealed interface Explained permits ExplainedRecord, ExplainedRequest, ExplainedCase, ExplainedCell {

    /** The agency it belongs to; 0 for what concerns all. */
    int agency();

    /** Fits on a screen, however long the matter is: what is left out is counted. */
    String text(boolean english);
}
