package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody in front of the pages.
 *
 * @param who is signed in
 */
public record PageReader(MockMvcTester mvc, Principal who) {

    /** Whoever administers every agency and does nothing else. */
    public static PageReader administrator(MockMvcTester mvc) {
        return new PageReader(mvc, holding("admin", new Grant(Role.ADMINISTRATOR, null)));
    }

    /** Somebody with these roles. */
    public static Visitor holding(String login, Grant... grants) {
        return new Visitor(login, login, "", List.of(grants));
    }

    /** The page at an address, which must be there. */
    public Document get(String address) {
        return page(mvc.get().uri(address).principal(who).exchange());
    }

    /** What a form's answer shows. */
    public Document post(String address, String field, String text) {
        return page(mvc.post().uri(address).param(field, text).principal(who).exchange());
    }

    /** The status of what an address answers. */
    public int status(String address) {
        return mvc.get().uri(address).principal(who).exchange().getResponse().getStatus();
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
