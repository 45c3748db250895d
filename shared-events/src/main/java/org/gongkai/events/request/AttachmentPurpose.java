package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** What a file kept with a request is. */
public enum AttachmentPurpose implements Labelled {
    APPLICATION("申请表", "application"),
    IDENTITY("身份证明", "proof of identity"),
    AUTHORITY("授权委托书", "power of attorney"),
    CORRECTION("补正材料", "correction"),
    EVIDENCE("证据", "evidence"),
    APPROVAL("审批单", "approval sheet"),
    DRAFT("文稿", "draft"),
    FINAL_DOCUMENT("盖章文书", "final document"),
    POSTAL_RECEIPT("邮寄凭证", "postal receipt"),
    SERVICE_RECORD("送达回证", "service record"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    AttachmentPurpose(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
