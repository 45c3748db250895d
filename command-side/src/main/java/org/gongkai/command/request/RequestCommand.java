package org.gongkai.command.request;

import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.request.RequestEvent;

/**
 * What may be asked of a registered request; in the API each goes by its own name in kebab case.
 *
 * <p>Each feature has its commands in a folder of its own; {@code CommandNames} knows them all.
 */
public interface RequestCommand {

    /**
     * What happened, by this command's content; whether it can have happened is asked of {@link Decisions}.
     *
     * @throws org.gongkai.rule.RuleBroken when the content itself is impossible
     */
    List<RequestEvent> decide(CaseFile file, Setting setting);
}
