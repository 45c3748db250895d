package org.gongkai.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come.
 *
 * @param name of the projection
 * @param schema where its tables are
 * @param position the last record it has counted
 * @param state what it is doing
 * @param trouble why it does not go on; null while it does
 */
public record ProjectionStatus(
        String name,
        String schema,
        long position,
        State state,
        @Nullable Trouble trouble) {

    /** What a projection is doing. */
    public enum State {
        /** Its tables are being built and not yet read. */
        BUILDING,
        /** It follows the log. */
        LIVE,
        /** The database could not be reached or was busy; it tries again by itself. */
        WAITING,
        /**
         * A record could not be counted. It stays before that record until the cause is mended and it is started
         * again.
         */
        STOPPED
    }

    /**
     * Why a projection does not go on.
     *
     * @param position the record that could not be counted
     * @param zh what to tell the clerk
     * @param en the same in English
     * @param cause what the machine said
     */
    public record Trouble(long position, String zh, String en, String cause) {

        static Trouble waiting(long position, Throwable cause) {
            return new Trouble(
                    position,
                    "数据库暂时无法访问，恢复后自动继续更新数据。",
                    "The database cannot be reached for the moment; updating goes on by itself once it can.",
                    cause.toString());
        }

        static Trouble stopped(String name, long position, String cause) {
            return new Trouble(
                    position,
                    "记录序号 %d 无法计入（%s），数据更新已停止，未跳过任何记录；此前的数字仍可使用。请联系系统管理员。".formatted(position, name),
                    ("Record %d could not be counted by %s."
                                    + " Updating has stopped and skipped nothing; figures up to there stand.")
                            .formatted(position, name),
                    cause);
        }
    }
}
