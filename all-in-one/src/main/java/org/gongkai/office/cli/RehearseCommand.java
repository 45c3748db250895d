package org.gongkai.office.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: starts an empty office, asks it for a few pages, stops and forgets it. The launcher has the JVM
 * watch this and keep what it loaded, so that real starts take a third of the time.
 */
@Command(name = "rehearse", hidden = true, description = "Starts and stops an empty office")
final class RehearseCommand implements Runnable {

    private static final List<String> PATHS = List.of("/health/ready", "/", "/api/agencies", "/v3/api-docs");

    @Override
    public void run() {
        try {
            Path folder = Files.createTempDirectory("gongkai-rehearsal-");
            visit(folder);
            forget(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void visit(Path folder) {
        String token = SecretFile.randomIn(DataDirectory.open(folder).token());
        try (Office office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
                OfficeClient client = new OfficeClient(office.address(), token)) {
            PATHS.forEach(client::get);
        }
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
