package org.gongkai.command.attachment;

import org.gongkai.command.body.BadField;
import org.jspecify.annotations.Nullable;

/** What a file was called, without the folders some browsers tell. */
final class FileName {

    /** What file systems can hold. */
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name alone.
     *
     * @throws BadField when there is none, or it could not be shown again
     */
    static String of(@Nullable String told) {
        String path = told == null ? "" : told;
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) {
            throw new BadField("file", "没有收到文件名，请选择文件后再上传。", "The file has no name; choose a file.");
        }
        boolean odd = name.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.FORMAT);
        if (odd || name.length() > LONGEST) {
            throw new BadField(
                    "file",
                    "文件名过长（超过 " + LONGEST + " 字）或含有无法显示的字符，请改名后再上传。",
                    "The file's name is longer than " + LONGEST
                            + " characters or has characters that cannot be shown.");
        }
        return name;
    }
}
