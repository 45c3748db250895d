package org.gongkai.access.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The identity service: where it asks people to sign in, and what it says of somebody afterwards. Its token comes straight
 * from it over its own TLS connection, which stands for the signature (OpenID Connect Core 1.0, 3.1.3.7, 6).
 */
final class Issuer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final OidcSettings settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Issuer(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The identity service did not answer as it should. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }

    /** Where somebody signs in, to come back to the address with this state. */
    URI entrance(Attempt attempt, String back) throws Unusable {
        String query = form(Map.of(
                "response_type", "code",
                "client_id", Objects.requireNonNull(settings.clientId()),
                "redirect_uri", back,
                "scope", "openid profile",
                "state", attempt.state(),
                "nonce", attempt.nonce(),
                "code_challenge", attempt.challenge(),
                "code_challenge_method", "S256"));
        String entrance = discovered("authorization_endpoint");
        return URI.create(entrance + (entrance.contains("?") ? "&" : "?") + query);
    }

    /** The login of whoever came back with this code. */
    String login(String code, Attempt attempt, String back) throws Unusable {
        var asked = HttpRequest.newBuilder(URI.create(discovered("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic())
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", back,
                        "code_verifier", attempt.verifier()))));
        JsonNode claims = claims(json(asked).path("id_token").asString(""));
        require(claims.path("iss").asString("").equals(settings.issuer()), "another issuer");
        require(meant(claims.path("aud")), "meant for another");
        require(claims.path("exp").asLong(0) > clock.instant().getEpochSecond(), "out of date");
        require(claims.path("nonce").asString("").equals(attempt.nonce()), "an answer to another question");
        String login = claims.path(settings.login()).asString("");
        require(!login.isBlank(), "no " + settings.login());
        return login;
    }

    private boolean meant(JsonNode audience) {
        String client = Objects.requireNonNull(settings.clientId());
        return audience.isArray()
                ? audience.valueStream().anyMatch(one -> one.asString("").equals(client))
                : audience.asString("").equals(client);
    }

    private static JsonNode claims(String token) throws Unusable {
        String[] parts = token.split("\\.", -1);
        require(parts.length == 3, "no token");
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Unusable("a token nobody can read");
        }
    }

    private String discovered(String endpoint) throws Unusable {
        URI about = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        JsonNode found = json(HttpRequest.newBuilder(about));
        require(found.path("issuer").asString("").equals(settings.issuer()), "another issuer");
        return found.path(endpoint).asString("");
    }

    private JsonNode json(HttpRequest.Builder request) throws Unusable {
        try {
            HttpResponse<String> answer = http.send(
                    request.timeout(PATIENCE).header("Accept", "application/json").build(), BodyHandlers.ofString());
            require(answer.statusCode() == OK, "status " + answer.statusCode());
            return JSON.readTree(answer.body());
        } catch (InterruptedIOException | InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("interrupted");
        } catch (IOException | JacksonException e) {
            throw new Unusable(e.toString());
        }
    }

    private String basic() {
        String pair = encoded(Objects.requireNonNull(settings.clientId())) + ":"
                + encoded(Objects.requireNonNull(settings.clientSecret()));
        return Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void require(boolean holds, String why) throws Unusable {
        if (!holds) {
            throw new Unusable(why);
        }
    }
}
