package org.gongkai.command.relay;

/**
 * What this node does about publishing.
 *
 * @param state what it is at
 * @param epoch of the lease it holds or held last; 0 when it never held one
 * @param position the last record it saw acknowledged by the broker; 0 when none
 * @param zh what an administrator should know; empty when all is well
 * @param en the same in English
 */
public record RelayStatus(State state, long epoch, long position, String zh, String en) {

    /** What a node can be at. */
    public enum State {
        /** Another node publishes. */
        STANDBY,
        /** This node publishes. */
        PUBLISHING,
        /** This node holds the lease, but no broker takes records; it tries again by itself, nothing is lost. */
        BROKER_AWAY,
        /** The database cannot be reached; it tries again by itself. */
        DATABASE_AWAY,
        /** The log has a gap or cannot be read; nothing after it is published before it is mended. */
        STOPPED
    }

    static RelayStatus of(State state, long epoch, long position) {
        return switch (state) {
            case STANDBY, PUBLISHING -> new RelayStatus(state, epoch, position, "", "");
            case BROKER_AWAY ->
                new RelayStatus(
                        state,
                        epoch,
                        position,
                        "消息服务（Kafka）暂时无法访问，恢复后自动补发，不丢失任何记录。",
                        "Kafka cannot be reached for the moment; records are sent once it can, and none is lost.");
            case DATABASE_AWAY ->
                new RelayStatus(
                        state,
                        epoch,
                        position,
                        "数据库暂时无法访问，恢复后自动继续发送。",
                        "The database cannot be reached for the moment; sending goes on by itself once it can.");
            case STOPPED ->
                new RelayStatus(
                        state,
                        epoch,
                        position,
                        "记录序号 %d 之后的记录不连续或无法读取，发送已停止。请联系系统管理员。".formatted(position),
                        "Records after %d have a gap or cannot be read; sending has stopped.".formatted(position));
        };
    }
}
