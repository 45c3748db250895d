package org.gongkai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whether somebody sits at this very computer, which opens the first start. */
class LoopbackTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/setup");

    LoopbackTest() {
        request.setRemoteAddr("127.0.0.1");
        request.setServerName("localhost");
    }

    @Test
    void a_browser_here_that_asks_for_this_computer_sits_here() {
        assertThat(Loopback.is(request)).isTrue();
        request.setRemoteAddr("0:0:0:0:0:0:0:1");
        request.setServerName("[::1]");
        assertThat(Loopback.is(request)).isTrue();
    }

    @Test
    void another_address_or_another_name_does_not() {
        request.setRemoteAddr("10.0.0.9");
        assertThat(Loopback.is(request)).isFalse();
        request.setRemoteAddr("127.0.0.1");
        request.setServerName("evil.example");
        assertThat(Loopback.is(request)).isFalse();
    }

    @Test
    void a_proxy_that_speaks_for_somebody_does_not_whether_or_not_it_is_believed() {
        request.addHeader("X-Forwarded-For", "127.0.0.1");
        assertThat(Loopback.is(request)).isFalse();
        var believed = new MockHttpServletRequest("GET", "/setup");
        believed.setRemoteAddr("127.0.0.1");
        believed.setServerName("localhost");
        believed.setAttribute("org.apache.tomcat.request.forwarded", true);
        assertThat(Loopback.is(believed)).isFalse();
    }
}
