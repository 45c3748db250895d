package org.gongkai.events.json;

/**
 * The log holds, or was handed, a kind of fact this program does not know; nothing is guessed and nothing is skipped.
 */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEvent(EventType type) {
        super("本程序不认识记录类型 " + type + "，请升级程序。 This program does not know events called " + type
                + "; a newer one is needed.");
    }

    UnknownEvent(Class<?> type) {
        super("记录类型 " + type.getSimpleName() + " 没有登记名称。 " + type.getName()
                + " has no name in the catalogue of events.");
    }
}
