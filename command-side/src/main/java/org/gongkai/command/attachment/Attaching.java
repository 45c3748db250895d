package org.gongkai.command.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.command.attachment.store.AttachmentStore;
import org.gongkai.command.body.BadField;
import org.gongkai.command.casework.OnRequest;
import org.gongkai.command.desk.Actor;
import org.gongkai.command.desk.Busy;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Order;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.AttachmentPurpose;
import org.jspecify.annotations.Nullable;

/** Records files that are kept already; those that come to nothing are forgotten at once. */
final class Attaching {

    private final CommandDesk desk;
    private final AttachmentStore store;

    Attaching(CommandDesk desk, AttachmentStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** Records the upload; a repeat under the same command id is answered with the first receipt. */
    Receipt record(RequestId request, Upload upload, @Nullable UUID commandId, String by) {
        boolean needless = true;
        try {
            var command = new AddAttachments(purpose(upload), step(upload), upload.files());
            var order = Order.of(
                            new Actor(by, upload.field("onBehalfOf")),
                            upload.hash("requests/" + request + "/attachments"),
                            new OnRequest(request, command, Circumstances.ORDINARY))
                    .on(request.value())
                    .as(commandId);
            Receipt receipt = desk.execute(order);
            needless = receipt.repeated();
            return receipt;
        } catch (Busy unsure) {
            // It may have been recorded all the same, so the files stay; the sweep decides.
            needless = false;
            throw unsure;
        } finally {
            if (needless) {
                upload.discard(store);
            }
        }
    }

    private static AttachmentPurpose purpose(Upload upload) {
        String text = upload.field("purpose");
        return text == null
                ? AttachmentPurpose.OTHER
                : Arrays.stream(AttachmentPurpose.values())
                        .filter(purpose -> purpose.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> unknown(text));
    }

    private static BadField unknown(String purpose) {
        String known = List.of(AttachmentPurpose.values()).stream()
                .map(AttachmentPurpose::name)
                .collect(Collectors.joining(", "));
        return new BadField(
                "purpose",
                "“purpose”不能是“" + purpose + "”，可用的有：" + known + "。",
                "Field purpose cannot be " + purpose + "; there are: " + known + ".");
    }

    private static @Nullable Long step(Upload upload) {
        String text = upload.field("step");
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new BadField(
                    "step",
                    "“step”应为办理步骤的序号，填写的是“" + text + "”。",
                    "Field step must be the number of a step; found " + text + ".");
        }
        return Long.valueOf(text);
    }

    /** The id that makes a repeat harmless. */
    static @Nullable UUID commandId(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadField(
                    "Idempotency-Key", "请求头 Idempotency-Key 应为 UUID。", "The header Idempotency-Key must be a UUID.");
        }
    }
}
