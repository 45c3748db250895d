package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.access.gate.Side;
import org.gongkai.office.OfficeParts;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table by which a proxy divides what is asked, held against every handler of both sides. */
class SidesTest {

    private static final int MANY = 150;

    /** Whose handler it is: the door's are on both sides, and the side that decides answers for it. */
    private static Side owner(HandlerMethod handler) {
        String name = handler.getBeanType().getName();
        if (name.startsWith("org.gongkai.access.watch.")) {
            return Side.NODE;
        }
        boolean decides = name.startsWith("org.gongkai.command.") || name.startsWith("org.gongkai.access.");
        return decides ? Side.COMMAND : Side.QUERY;
    }

    @Test
    void every_handler_is_asked_on_its_own_side() {
        var astray = new TreeMap<String, Side>();
        int looked = 0;
        var handlers = OfficeParts.of(District.get().office, RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> handler : handlers.entrySet()) {
            for (String pattern : handler.getKey().getPatternValues()) {
                for (String method : methods(handler.getKey())) {
                    looked++;
                    if (!pattern.equals("/error") && Side.of(method, pattern) != owner(handler.getValue())) {
                        astray.put(method + " " + pattern, Side.of(method, pattern));
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(MANY);
        assertThat(astray).isEmpty();
    }

    private static List<String> methods(RequestMappingInfo info) {
        var methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return methods.isEmpty() ? List.of("GET") : methods;
    }

    @Test
    void what_only_begins_alike_is_not_below() {
        assertThat(Side.of("GET", "/authors")).isEqualTo(Side.QUERY);
        assertThat(Side.of("GET", "/auth")).isEqualTo(Side.COMMAND);
        assertThat(Side.of("GET", "/health/ready")).isEqualTo(Side.NODE);
        assertThat(Side.of("POST", "/tools/read-report")).isEqualTo(Side.QUERY);
        assertThat(Side.of("DELETE", "/auth/tokens/7")).isEqualTo(Side.COMMAND);
        assertThat(Side.of("HEAD", "/api/requests")).isEqualTo(Side.QUERY);
    }
}
