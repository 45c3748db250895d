package org.gongkai.events.remedy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** What a {@link CaseAmended} puts right, with the value as it stood and as it should have been. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "field")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseChange.CaseNo.class, name = "caseNo"),
    @JsonSubTypes.Type(value = CaseChange.Route.class, name = "route"),
    @JsonSubTypes.Type(value = CaseChange.FiledOn.class, name = "filedOn"),
    @JsonSubTypes.Type(value = CaseChange.Form.class, name = "form"),
    @JsonSubTypes.Type(value = CaseChange.EffectiveOn.class, name = "effectiveOn")
})
public sealed interface CaseChange {

    /** The number of the case. */
    record CaseNo(String from, String to) implements CaseChange {}

    /** By which way it came, and so its column. */
    record Route(CaseRoute from, CaseRoute to) implements CaseChange {}

    /** The day it was filed. */
    record FiledOn(LocalDate from, LocalDate to) implements CaseChange {}

    /** How it was decided, and so its result. */
    record Form(CaseForm from, CaseForm to) implements CaseChange {}

    /** The day from which the decision holds, which decides its year. */
    record EffectiveOn(LocalDate from, LocalDate to) implements CaseChange {}
}
