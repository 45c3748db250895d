package org.gongkai.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

/**
 * What somebody asks for, as the handler will see it.
 *
 * @param path the variables of the address
 */
record Asked(HttpServletRequest request, Map<String, String> path, SentBody body) {

    static Asked of(HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, ReadRequest.class);
        return new Asked(request, variables(request), SentBody.of(sent == null ? new byte[0] : sent.body()));
    }

    @SuppressWarnings("unchecked") // Spring promises this type.
    private static Map<String, String> variables(HttpServletRequest request) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Objects.requireNonNullElse(variables, Map.of());
    }

    /** A variable of the address; empty when it has none of this name. */
    String path(String name) {
        return path.getOrDefault(name, "");
    }

    /** Everything given for a parameter: which of several the handler takes is not known here. */
    List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Whether a draft is signed on the screen, which is the head's own. */
    boolean signsOnline() {
        return body.signsOnline(path("command"));
    }
}
