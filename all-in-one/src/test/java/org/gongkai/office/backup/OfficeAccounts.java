package org.gongkai.office.backup;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.gongkai.access.account.Accounts;

/** The accounts of an office, from within and at the door. */
final class OfficeAccounts {

    private OfficeAccounts() {}

    static Accounts of(PlayedOffice office) {
        return office.office().accounts();
    }

    /** Whether the door opens to this login and password. */
    static boolean signsIn(PlayedOffice office, String login, String password) {
        var cookies = new CookieManager();
        URI door = office.office().address();
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            browser.send(HttpRequest.newBuilder(door.resolve("/health")).build(), BodyHandlers.discarding());
            String form = "login=" + encoded(login) + "&password=" + encoded(password);
            browser.send(
                    HttpRequest.newBuilder(door.resolve("/auth/sign-in"))
                            .header("X-XSRF-TOKEN", word(cookies))
                            .header("Accept", "application/json")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            var me = browser.send(
                    HttpRequest.newBuilder(door.resolve("/auth/me"))
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            return me.statusCode() == 200 && me.body().contains(login);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
