package org.gongkai.office.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that all tests of a JVM share; it ends with it. */
final class Chromium {

    /** It looks for updates and hosts of its maker otherwise; as root it has no sandbox. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The computer's own browser is used; the library would fetch another one. */
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("gongkai.browser", "/usr/bin/chromium")))
                    .setArgs(QUIET));

    private Chromium() {}

    /** The one browser. */
    static Browser get() {
        return BROWSER;
    }
}
