package org.gongkai.office.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A browser without eyes: keeps its cookies and shows the word of our pages. */
final class Guest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI office;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    /** Before this office, not in yet. */
    Guest(URI office) {
        this.office = office;
    }

    /** What a script of a page gets. */
    HttpResponse<String> get(String path) {
        return send(to(path).header("Accept", "application/json").GET());
    }

    /** What a person gets. */
    HttpResponse<String> look(String path) {
        return send(to(path).header("Accept", "text/html").GET());
    }

    HttpResponse<String> post(String path, Map<String, ?> body) {
        return post(path, JSON.valueToTree(body).toString());
    }

    HttpResponse<String> post(String path, String json) {
        return ask("POST", path, json);
    }

    HttpResponse<String> ask(String method, String path, String json) {
        return send(written(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Types login and password into the form. */
    HttpResponse<String> signIn(String login, String password) {
        String form = "login=" + encoded(login) + "&password=" + encoded(password);
        return send(written("/auth/sign-in")
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The value of a cookie; empty when there is none that begins like this. */
    String cookie(String beginning) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(beginning))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(office.resolve(path));
    }

    /** From a page of ours, which has the word. */
    HttpRequest.Builder written(String path) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/health");
        }
        return to(path).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
