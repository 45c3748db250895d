package org.gongkai.query.docket;

import java.util.ArrayList;
import org.gongkai.docket.ReviewFirst;
import org.gongkai.events.RequestId;
import org.gongkai.query.register.Register;

/** Puts together what is known of a case with what the register knows of its requests. */
public final class CaseAnswers {

    private final Register register;

    /** With the requests of this register. */
    public CaseAnswers(Register register) {
        this.register = register;
    }

    /** All that is known of a case. */
    public CaseAnswer of(CaseStory story) {
        var linked = new ArrayList<CaseAnswer.Linked>();
        var warnings = new ArrayList<CaseAnswer.Warning>();
        for (RequestId request : story.facts().requests()) {
            var chronicle = register.chronicle(request.value()).orElse(null);
            linked.add(new CaseAnswer.Linked(
                    request.value(), chronicle == null ? null : chronicle.row().requestNo()));
            if (chronicle != null
                    && ReviewFirst.wasOwed(story.facts(), chronicle.file().facts())) {
                var facts = chronicle.file().facts();
                warnings.add(new CaseAnswer.Warning(ReviewFirst.CODE, ReviewFirst.zh(facts), ReviewFirst.en(facts)));
            }
        }
        return CaseAnswer.of(story, register.calendar(Long.MAX_VALUE), linked, warnings);
    }
}
