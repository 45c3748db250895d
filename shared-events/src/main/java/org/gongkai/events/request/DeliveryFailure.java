package org.gongkai.events.request;

import org.gongkai.events.Labelled;

/** Why a reply came back. */
public enum DeliveryFailure implements Labelled {
    RETURNED("退回", "returned"),
    REFUSED("拒收", "refused"),
    MOVED("迁移新址", "addressee moved");

    private final String zh;
    private final String en;

    DeliveryFailure(String zh, String en) {
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
