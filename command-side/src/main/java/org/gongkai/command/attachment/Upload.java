package org.gongkai.command.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.command.attachment.store.AttachmentStore;
import org.jspecify.annotations.Nullable;

/** What came with one upload: files, already kept, and the fields that say what they are. */
final class Upload {

    private final List<ReceivedFile> files = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    void add(ReceivedFile file) {
        files.add(file);
    }

    void set(String field, String value) {
        fields.put(field, value);
    }

    /** In the order they came. */
    List<ReceivedFile> files() {
        return List.copyOf(files);
    }

    /** What was typed into a field; null when nothing was. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Tells a repeat from another upload under the same command id: the same files with the same fields. */
    byte[] hash(String address) {
        var sha = AttachmentStore.sha256();
        var text = new StringBuilder(address).append('\n').append(fields);
        files.forEach(file -> text.append('\n').append(file.stored().sha256()));
        return sha.digest(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Forgets the files. */
    void discard(AttachmentStore store) {
        files.forEach(file -> store.discard(file.stored().attachment()));
    }
}
