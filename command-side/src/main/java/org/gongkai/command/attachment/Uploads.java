package org.gongkai.command.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.gongkai.command.attachment.store.AttachmentStore;
import org.gongkai.command.attachment.store.StoredFile;
import org.gongkai.command.body.BadField;
import org.gongkai.events.sealed.Sealer;

/**
 * Reads uploads as they stream in. Spring's own way lays every part down in the clear before anybody sees it; here a
 * file is sealed as it passes and never lies on a disk readable.
 */
final class Uploads {

    /** Octets of one upload, all files together. */
    static final long LARGEST = 5 * AttachmentStore.LARGEST;

    /** Files of one upload. */
    private static final int MOST = 20;

    /** Enough for a long file name in any writing. */
    private static final int LONGEST_HEADER = 4_096;

    private static final int LONGEST_FIELD = 1_000;
    private static final String FILE = "file";
    private static final Set<String> FIELDS = new TreeSet<>(Set.of("purpose", "step", "onBehalfOf"));

    private final AttachmentStore store;
    private final Sealer sealer;

    Uploads(AttachmentStore store, Sealer sealer) {
        this.store = store;
        this.sealer = sealer;
    }

    /**
     * Reads all of it, keeping its files.
     *
     * @throws BadField when something about it cannot be taken; none of its files is kept then
     * @throws IOException when the sender breaks off or the disk takes no more; likewise
     */
    Upload receive(HttpServletRequest request, UUID subject) throws IOException {
        var upload = new Upload();
        boolean whole = false;
        try {
            read(request, subject, upload);
            whole = true;
        } catch (InvalidContentTypeException e) {
            throw new BadField(
                    FILE,
                    "请用 multipart/form-data 格式上传，文件放在字段 file 中。",
                    "Send the files as multipart/form-data, each as a part named file.");
        } catch (FileUploadException | FileUploadIOException | MultipartStream.MalformedStreamException e) {
            throw broken(e);
        } finally {
            if (!whole) {
                upload.discard(store);
            }
        }
        return upload;
    }

    private void read(HttpServletRequest request, UUID subject, Upload upload) throws IOException {
        var parser = new FileUpload();
        parser.setHeaderEncoding(UTF_8.name());
        parser.setSizeMax(LARGEST);
        parser.setPartHeaderSizeMax(LONGEST_HEADER);
        FileItemIterator parts = parser.getItemIterator(new ServletRequestContext(request));
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            try (InputStream in = part.openStream()) {
                take(part, in, subject, upload);
            }
        }
        if (upload.files().isEmpty()) {
            throw new BadField(FILE, "没有收到文件，请选择文件后再上传。", "No file came; choose one.");
        }
    }

    private void take(FileItemStream part, InputStream in, UUID subject, Upload upload) throws IOException {
        if (!FILE.equals(part.getFieldName())) {
            upload.set(field(part.getFieldName()), text(part.getFieldName(), in));
            return;
        }
        if (upload.files().size() == MOST) {
            throw new BadField(FILE, "一次最多上传 " + MOST + " 个文件。", "At most " + MOST + " files at once.");
        }
        String name = FileName.of(part.getName());
        byte[] beginning = in.readNBytes(FileTypes.BEGINNING);
        String type = beginning.length == 0 ? "" : type(name, beginning);
        var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        StoredFile stored = store.keep(subject, UUID.randomUUID(), whole);
        upload.add(new ReceivedFile(stored, sealer.seal(subject, name), type));
    }

    private static String type(String name, byte[] beginning) {
        return FileTypes.of(name, beginning)
                .orElseThrow(() -> new BadField(
                        FILE,
                        "不能上传这种类型的文件（按内容识别，不看文件名）。可以上传：" + FileTypes.KNOWN + "。",
                        "Files of this type cannot be attached (told by content, not by name); there are: "
                                + FileTypes.KNOWN + "."));
    }

    private static String field(String name) {
        if (name == null || !FIELDS.contains(name)) {
            throw new BadField(
                    String.valueOf(name),
                    "没有“" + name + "”这个字段，可用的有：file、" + String.join("、", FIELDS) + "。",
                    "There is no field " + name + "; there are: file, " + String.join(", ", FIELDS) + ".");
        }
        return name;
    }

    private static String text(String field, InputStream in) throws IOException {
        byte[] octets = in.readNBytes(LONGEST_FIELD + 1);
        if (octets.length > LONGEST_FIELD) {
            throw new BadField(field, "字段“" + field + "”太长。", "Field " + field + " is too long.");
        }
        String text = new String(octets, UTF_8);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new BadField(field, "字段“" + field + "”含有控制字符。", "Field " + field + " has control characters.");
        }
        return text;
    }

    private static BadField broken(IOException e) {
        if (e instanceof SizeException || e.getCause() instanceof SizeException) {
            long megabytes = LARGEST >> 20;
            return new BadField(
                    FILE,
                    "一次上传的文件合计超过 " + megabytes + " MB，没有保存，请分几次上传。",
                    "The files of one upload are larger than " + megabytes + " MB; nothing was kept. Send them apart.");
        }
        return new BadField(FILE, "上传的内容不完整，没有保存，请重新上传。", "The upload is not complete; nothing was kept.");
    }
}
