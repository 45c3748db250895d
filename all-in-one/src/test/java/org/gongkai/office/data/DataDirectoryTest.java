package org.gongkai.office.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_new_directory_is_the_owners_alone_and_says_its_format() throws IOException {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(data.root().resolve("format")).hasContent(DataDirectory.FORMAT);
    }

    @Test
    void a_directory_of_another_version_is_refused_by_name_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("format"), "gongkai-0\n");
        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("\"gongkai-0\"")
                .hasMessageContaining("\"" + DataDirectory.FORMAT + "\"");
        assertThat(folder.resolve("format")).hasContent("gongkai-0");
    }

    @Test
    void a_directory_full_of_something_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "hello");
        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("neither empty");
    }

    @Test
    void a_file_is_no_directory() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("Cannot use");
    }

    @Test
    void a_second_office_is_told_where_the_first_one_runs() {
        DataDirectory data = DataDirectory.open(folder);
        try (DataDirectory.Lock first = data.lock()) {
            assertThat(first).isNotNull();
            data.publish(URI.create("http://127.0.0.1:8080/"));
            assertThatThrownBy(data::lock).isInstanceOf(Mistake.class).hasMessageContaining("http://127.0.0.1:8080/");
        }
        data.withdraw();
        assertThat(data.address()).isEmpty();
        data.lock().close();
    }

    @Test
    void a_secret_is_made_once_and_read_by_the_owner_only() throws IOException {
        Path token = DataDirectory.open(folder).token();
        String made = SecretFile.randomIn(token);
        assertThat(made).hasSize(43); // 32 bytes in base64
        assertThat(SecretFile.randomIn(token)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_mistake_is_told_in_both_languages() {
        assertThat(new Mistake("端口被占用。", "The port is taken.").sentences()).isEqualTo("端口被占用。\nThe port is taken.");
    }
}
