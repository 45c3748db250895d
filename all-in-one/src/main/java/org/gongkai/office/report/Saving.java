package org.gongkai.office.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongkai.office.data.Mistake;

/** A file about to be saved: looked at before the office is asked, written whole or not at all. */
record Saving(Path file, Ending ending) {

    /**
     * The file as it was named.
     *
     * @throws Mistake when its ending is none of ours, its folder is missing, or it is there and may not be replaced
     */
    static Saving to(Path file, boolean force) {
        String name = String.valueOf(file.getFileName());
        Ending ending = Ending.of(name)
                .orElseThrow(() -> new Mistake(
                        "--out " + file + "：不认识这个后缀，请用 .docx、.xlsx、.pdf、.html、.json 或 .csv。",
                        "--out " + file + ": unknown ending; take .docx, .xlsx, .pdf, .html, .json or .csv."));
        Path whole = file.toAbsolutePath();
        if (!Files.isDirectory(whole.resolveSibling("."))) {
            throw new Mistake(
                    "--out " + file + "：文件夹 " + whole.getParent() + " 不存在。",
                    "--out " + file + ": there is no folder " + whole.getParent() + ".");
        }
        if (Files.isDirectory(whole) || (Files.exists(whole) && !force)) {
            throw new Mistake(
                    "--out " + file + "：已经存在，请换一个名字，或加 --force 覆盖文件。",
                    "--out " + file + ": it is there already; take another name, or --force to replace a file.");
        }
        return new Saving(whole, ending);
    }

    /** Writes it beside its place first, so that a broken one never stands there. */
    void write(byte[] octets) {
        try {
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.write(part, octets);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Mistake(
                    "--out " + file + "：写不进去（" + e.getMessage() + "）。",
                    "--out " + file + ": cannot be written (" + e.getMessage() + ").",
                    e);
        }
    }
}
