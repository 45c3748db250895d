package org.gongkai.office.proxy;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** What a clerk reads when no node answers: a sentence, and when to try again. */
final class Apology {

    /** A node is started again within seconds. */
    private static final String SECONDS = "3";

    private static final String ZH = "系统暂时无法回答，请稍后再试；没有得到回答的操作可以放心重做。";
    private static final String EN =
            "The office cannot answer for the moment; try again shortly. What was not answered may safely be repeated.";

    private Apology() {}

    /** Adds the sentence to what this handler refuses without a word. */
    static HttpHandler before(HttpHandler next) {
        return exchange -> {
            exchange.addDefaultResponseListener(Apology::say);
            next.handleRequest(exchange);
        };
    }

    private static boolean say(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        if (status != StatusCodes.SERVICE_UNAVAILABLE && status != StatusCodes.GATEWAY_TIME_OUT) {
            return false;
        }
        boolean page = String.valueOf(exchange.getRequestHeaders().getFirst(Headers.ACCEPT))
                .contains("text/html");
        exchange.getResponseHeaders()
                .put(Headers.RETRY_AFTER, SECONDS)
                .put(Headers.CONTENT_TYPE, page ? "text/html; charset=utf-8" : "application/problem+json");
        exchange.getResponseSender().send(page ? page() : problem(status));
        return true;
    }

    private static String page() {
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\""
                + SECONDS + "\"><title>请稍候</title><p>" + ZH + "</p><p lang=\"en\">" + EN + "</p></html>";
    }

    private static String problem(int status) {
        return "{\"status\":" + status + ",\"detail\":\"" + ZH + "\",\"detailEn\":\"" + EN + "\"}";
    }
}
