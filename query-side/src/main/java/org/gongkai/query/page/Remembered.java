package org.gongkai.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a browser keeps for a reader from page to page: nothing secret, nothing anybody is trusted for. */
enum Remembered {
    /** zh or en. */
    LANGUAGE("gongkai-lang"),
    /** The number of the agency last looked at. */
    PLACE("gongkai-place");

    private static final Duration KEPT = Duration.ofDays(365);

    private final String cookie;

    Remembered(String cookie) {
        this.cookie = cookie;
    }

    @Nullable
    String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    void keep(String value, HttpServletResponse response) {
        var kept = new Cookie(cookie, value);
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setAttribute("SameSite", "Lax");
        kept.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        response.addCookie(kept);
    }
}
