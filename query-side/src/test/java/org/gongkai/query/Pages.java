package org.gongkai.query;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages as a browser would, signed in or not. */
public final class Pages {

    private final MockMvcTester mvc;
    private final @Nullable Principal reader;

    private Pages(MockMvcTester mvc, @Nullable Principal reader) {
        this.mvc = mvc;
        this.reader = reader;
    }

    /** For nobody in particular. */
    public static Pages of(MockMvcTester mvc) {
        return new Pages(mvc, null);
    }

    /** For somebody with these roles at an agency. */
    public Pages as(int agency, Role... roles) {
        var grants =
                List.of(roles).stream().map(role -> new Grant(role, agency)).toList();
        return new Pages(mvc, new Visitor("wang", "王芳", "", grants));
    }

    /** The page at an address. */
    public Document open(String address) {
        var page = Jsoup.parse(text(answer(address)));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** What an address is answered with. */
    public int status(String address) {
        return answer(address).getResponse().getStatus();
    }

    private MvcTestResult answer(String address) {
        var asked = mvc.get().uri(address).accept(MediaType.TEXT_HTML);
        return reader == null ? asked.exchange() : asked.principal(reader).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
