package org.gongkai.command.attachment;

import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.AttachmentPurpose;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.rule.chapter.RecordRule;
import org.jspecify.annotations.Nullable;

/**
 * Put files with a request (条例第四十五条). Not among the commands one can name in an address: the files must be here
 * already.
 *
 * @param purpose what all of them are
 * @param step the step all of them belong to; null for the request as a whole
 * @param files kept and sealed
 */
record AddAttachments(AttachmentPurpose purpose, @Nullable Long step, List<ReceivedFile> files)
        implements RequestCommand {

    @Override
    public List<RequestEvent> decide(CaseFile file, Setting setting) {
        if (step != null) {
            RecordRule.NO_SUCH_STEP.require(file.step(step) != null, step);
        }
        return files.stream()
                .map(each -> (RequestEvent) added(file.facts(), each, setting))
                .toList();
    }

    private AttachmentAdded added(Facts facts, ReceivedFile file, Setting setting) {
        return new AttachmentAdded(
                facts.agency(),
                facts.requestId(),
                file.stored().attachment(),
                purpose,
                step,
                file.name(),
                file.mediaType(),
                file.stored().size(),
                file.stored().sha256(),
                setting.today());
    }
}
