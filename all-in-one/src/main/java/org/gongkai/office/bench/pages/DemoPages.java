package org.gongkai.office.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.play.HttpCounter;

/** Every page of the demonstration, as a browser asks for it, against the lightest answer the office gives. */
public final class DemoPages implements AutoCloseable {

    private static final int TIMES = 60;
    private static final String LIGHTEST = "/health";

    private final Path folder;
    private final Office office;
    private final OfficeClient client;

    public DemoPages() throws IOException {
        folder = Files.createTempDirectory("gongkai-pages-");
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = office.client();
        new Demo(new HttpCounter(client)).load();
    }

    /** A row for each kind of page that can be reached. */
    public String measure() throws Exception {
        List<String> pages = Crawl.from(List.of("/", "/agencies/2/desk", "/agencies/1/desk"), this::page);
        Percentiles limit = Percentiles.of(TIMES, () -> client.get(LIGHTEST).required());
        var rows = new ArrayList<String>();
        rows.add(limit.row("`" + LIGHTEST + "` (the limit)", limit));
        for (String page : pages) {
            rows.add(Percentiles.of(TIMES, () -> page(page)).row("`" + page + "`", limit));
        }
        return String.join("\n", rows);
    }

    private String page(String address) {
        return client.get(address, "text/html").required().body();
    }

    @Override
    public void close() throws IOException {
        client.close();
        office.close();
        Workbench.delete(folder);
    }
}
