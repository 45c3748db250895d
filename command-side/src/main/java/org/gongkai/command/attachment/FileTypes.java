package org.gongkai.command.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What may be attached, by what its octets say. The name only chooses among formats that share a container: nothing
 * becomes a document by being called one.
 */
final class FileTypes {

    /** What has to be known of a file's beginning to tell its type. */
    static final int BEGINNING = 65_536;

    /** Told to whoever sends something else. */
    static final String KNOWN =
            "PDF, OFD, DOC(X), XLS(X), PPT(X), WPS, ET, RTF, TXT, CSV, EML, JPEG, PNG, TIFF, BMP, GIF,"
                    + " HEIC, ZIP, RAR, 7Z, MP3, M4A, WAV, AMR, MP4";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            OOXML + "wordprocessingml.document",
            OOXML + "spreadsheetml.sheet",
            OOXML + "presentationml.presentation",
            "application/rtf",
            "text/plain",
            "text/csv",
            "message/rfc822",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "image/bmp",
            "image/gif",
            "image/heic",
            "application/zip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "audio/mpeg",
            "audio/mp4",
            "audio/vnd.wave",
            "audio/amr",
            "video/mp4");

    private static final String OLE = "application/x-tika-msoffice";

    /** Formats that Tika takes for something else or knows only by their container. */
    private record Domestic(List<String> containers, String type) {}

    private static final Map<String, Domestic> DOMESTIC = Map.of(
            "ofd", new Domestic(List.of("application/zip"), "application/ofd"),
            "wps",
                    new Domestic(
                            List.of(OLE, "application/zip", "application/x-tika-ooxml"), "application/wps-office.wps"),
            "et",
                    new Domestic(
                            List.of(OLE, "application/zip", "application/x-tika-ooxml"), "application/wps-office.et"));

    private FileTypes() {}

    /** Made on first use: reading Tika's list takes half a second, which a start need not pay. */
    private static final class Known {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * The media type; empty when such a file cannot be attached.
     *
     * @param beginning its first octets, up to {@link #BEGINNING}
     */
    static Optional<String> of(String name, byte[] beginning) {
        String octets = detected(new Metadata(), beginning);
        if (octets.equals("application/octet-stream")) {
            return Optional.empty();
        }
        Domestic domestic = DOMESTIC.get(extension(name));
        if (domestic != null && domestic.containers.contains(octets)) {
            return Optional.of(domestic.type);
        }
        var named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return Optional.of(detected(named, beginning)).filter(ALLOWED::contains);
    }

    private static String detected(Metadata about, byte[] beginning) {
        try {
            MediaType type = Known.TYPES.detect(new ByteArrayInputStream(beginning), about);
            return type.getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("octets in memory can be read", e);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
