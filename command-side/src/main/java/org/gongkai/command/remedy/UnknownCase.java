package org.gongkai.command.remedy;

import java.util.Collection;
import org.gongkai.events.Labelled;

/** There is no such case, or no such command on one. */
public final class UnknownCase extends RuntimeException implements Labelled {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String zh;

    private UnknownCase(String type, String zh, String en) {
        super(en);
        this.type = type;
        this.zh = zh;
    }

    /** No case has this id. */
    public static UnknownCase of(String id) {
        return new UnknownCase("unknown-case", "没有编号为 " + id + " 的案件。", "There is no case " + id + ".");
    }

    /** No command on cases has this name. */
    public static UnknownCase command(String name, Collection<String> known) {
        String all = String.join(", ", known);
        return new UnknownCase(
                "unknown-command",
                "没有“" + name + "”这个步骤，可用的有：" + all + "。",
                "There is no command " + name + "; there are: " + all + ".");
    }

    /** The stable name of the problem. */
    public String type() {
        return type;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return String.valueOf(getMessage());
    }
}
