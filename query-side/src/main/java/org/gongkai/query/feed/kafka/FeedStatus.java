package org.gongkai.query.feed.kafka;

/**
 * Where this node hears of new records.
 *
 * @param source who brings them at present
 * @param position the newest record it knows
 * @param doubled how many came again and were dropped
 * @param gaps how often records were missing and were read from the log
 * @param refused how many were not those of the log and were read there instead
 * @param zh what an administrator should know; empty when all is well
 * @param en the same in English
 */
public record FeedStatus(Source source, long position, long doubled, long gaps, long refused, String zh, String en) {

    /** Who brings new records. */
    public enum Source {
        /** Kafka, as it should be. */
        KAFKA,
        /** The log itself is asked, because the broker cannot be reached. */
        STORE_BROKER_AWAY,
        /** The log itself is asked, because records lie in it that nobody has published. */
        STORE_RELAY_SILENT,
        /** Nobody: the log cannot be reached, or has a gap, which stops the projections too. */
        NONE
    }

    static FeedStatus of(Source source, long position, long doubled, long gaps, long refused) {
        String zh = switch (source) {
            case KAFKA -> "";
            case STORE_BROKER_AWAY -> "消息服务（Kafka）暂时无法访问，已改为直接读取记录，数据照常更新。";
            case STORE_RELAY_SILENT -> "消息服务（Kafka）没有送来新记录，已改为直接读取记录，数据照常更新。请检查发送节点。";
            case NONE -> "暂时无法读取记录，恢复后自动继续更新数据。";
        };
        String en = switch (source) {
            case KAFKA -> "";
            case STORE_BROKER_AWAY -> "Kafka cannot be reached; the log is read directly and data are current.";
            case STORE_RELAY_SILENT ->
                "Kafka brings no news although there are some; the log is read directly. Look at the relay.";
            case NONE -> "The log cannot be read for the moment; updating goes on by itself once it can.";
        };
        return new FeedStatus(source, position, doubled, gaps, refused, zh, en);
    }
}
