package org.gongkai.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.office.e2e.RunningOffice;

/** Somebody before a screen: a browser session of its own, watched for errors until it ends. */
final class Visit implements AutoCloseable {

    /** The rules of WCAG 2.1, A and AA, as axe calls them. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final Path PICTURES = Path.of("target", "pictures");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Visit(URI address) {
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN"));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // A refusal is an answer like any other; the browser reports its status all the same.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                errors.add(message.text());
            }
        });
    }

    /** Somebody who is not signed in. */
    static Visit stranger() {
        return at(RunningOffice.get().address());
    }

    /** The same at another office. */
    static Visit at(URI address) {
        return new Visit(address);
    }

    /** Types login and password into the page for it, which leads on or says why not. */
    void signIn(String login, String password) {
        page.navigate("/sign-in");
        page.getByLabel("账号").fill(login);
        page.getByLabel("密码").fill(password);
        press("登录");
        page.waitForLoadState();
    }

    /** Chooses a password of one's own, as a newcomer must. */
    void choosePassword(String old, String own) {
        page.getByLabel("原密码").fill(old);
        page.getByLabel("新密码").fill(own);
        page.getByLabel("再输一次").fill(own);
        press("修改密码");
        page.waitForURL(url -> !url.endsWith("/account"));
    }

    /** Presses the button of this name. */
    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Follows the link of this name. */
    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** The page now open. */
    Page page() {
        return page;
    }

    /** Opens an address, which must answer. */
    void open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    /** What axe finds wrong with the page now open, for those who cannot see or use a mouse. */
    List<String> barriers() {
        return barriers(new AxeBuilder(page));
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }

    /** What axe finds wrong in the dialogs of the page now open; each kind is opened and pictured once. */
    List<String> barriersInDialogs(String name, Set<String> seen) {
        var found = new ArrayList<String>();
        for (Locator opener : page.locator("[data-open]").all()) {
            String kind = kind(opener);
            if (seen.add(kind)) {
                opener.dispatchEvent("click");
                page.locator("dialog[open] h1, dialog[open] h2, dialog[open] form")
                        .first()
                        .waitFor();
                found.addAll(barriers(new AxeBuilder(page).include("dialog[open]").setLegacyMode(true)));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + kind.replaceAll("[^\\w]+", "_") + "-dialog.png")));
                page.evaluate("document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close())");
            }
        }
        return found;
    }

    /** What a button opens, whatever row it stands in. */
    private static String kind(Locator opener) {
        String form = opener.getAttribute("hx-get");
        String kind = form == null ? opener.getAttribute("data-open") : form;
        return kind.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|-[A-Z_]{2,}$", "");
    }

    /** By how many pixels the page is wider than a telephone, so that one would have to push it about. */
    int tooWide() {
        page.setViewportSize(390, 844);
        int over = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        page.setViewportSize(1366, 768);
        return over;
    }

    /** A picture of the whole page at the size of an office screen and of a telephone. */
    void picture(String name) {
        take(name, 390, 844);
        take(name, 1366, 768);
    }

    private void take(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }

    /** Ends it; whatever went wrong in the browser on the way is a failure. */
    @Override
    public void close() {
        context.close();
        assertThat(errors).as("errors of the script").isEmpty();
    }
}
