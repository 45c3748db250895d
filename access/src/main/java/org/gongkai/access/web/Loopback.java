package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether somebody sits at this very computer. */
public final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "[::1]", "::1");
    private static final Pattern ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}");

    /** How the server marks what came through a proxy it believes, whose headers it then takes away. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private Loopback() {}

    /**
     * Whether the request comes from this computer and was meant for it: a page elsewhere that points its own name at
     * 127.0.0.1 (DNS rebinding) still sends that name, and a proxy here says for whom it asks. What comes through a
     * believed proxy never does, whatever it says: nobody sits before a service.
     */
    public static boolean is(HttpServletRequest request) {
        String name = request.getServerName();
        return local(request.getRemoteAddr())
                && (NAMES.contains(name) || ADDRESS.matcher(name).matches())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && request.getAttribute(FORWARDED) == null;
    }

    private static boolean local(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
