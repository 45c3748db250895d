package org.gongkai.query.status;

import org.gongkai.events.Labelled;
import org.gongkai.query.projection.ProjectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far one group of tables has come.
 *
 * @param name its code
 * @param zh what it is for
 * @param en the same in English
 * @param position the last record that is in it
 * @param behind how many records are not in it yet
 * @param trouble why it does not go on; null while it does
 */
public record Update(
        String name,
        String zh,
        String en,
        ProjectionStatus.State state,
        long position,
        long behind,
        ProjectionStatus.@Nullable Trouble trouble)
        implements Labelled {

    static Update of(ProjectionStatus status, long head) {
        String[] words = words(status.name());
        return new Update(
                status.name(),
                words[0],
                words[1],
                status.state(),
                status.position(),
                Math.max(0, head - status.position()),
                status.trouble());
    }

    private static String[] words(String name) {
        return switch (name) {
            case "ledger" -> new String[] {"表三、表四数字", "figures of tables 三 and 四"};
            case "register" -> new String[] {"台账和案件页", "requests"};
            case "docket" -> new String[] {"复议诉讼", "reviews and suits"};
            case "proactive" -> new String[] {"主动公开（表二）", "table 二"};
            case "annual" -> new String[] {"年度报告进度", "annual reports"};
            case "narrative" -> new String[] {"报告文字", "texts of reports"};
            case "template" -> new String[] {"文书模板", "templates of letters"};
            case "office" -> new String[] {"机关设置和编号", "settings and numbers"};
            default -> new String[] {name, name}; // A newer group is better named by its code than not at all.
        };
    }
}
