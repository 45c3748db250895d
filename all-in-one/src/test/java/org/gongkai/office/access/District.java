package org.gongkai.office.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.access.Role;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.play.HttpCounter;
import org.jspecify.annotations.Nullable;

/**
 * An office of its own with a district, two streets below it, and somebody for every role; one street has a request
 * and a case that nobody else may see. Runs until the JVM ends.
 */
final class District {

    static final String PASSWORD = "correct horse 电池";
    static final int YEAR = 2025;
    /** Words of 青禾街道 that must never reach anybody else. */
    static final List<String> SECRETS = List.of("青禾街道", "污水管网改造合同", "柳依依", "行复第七号");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final District ONE = new District();

    final Office office;
    final OfficeClient house;
    final int above;
    final int street;
    final int other;
    final String request;
    final String theirs;
    final String remedy;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();

    private District() {
        office = Office.open(new OfficeSettings(folder(), "127.0.0.1", 0), line -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(office::close));
        house = office.client();
        above = agency("东原区人民政府", null);
        street = agency("青禾街道办事处", above);
        other = agency("石桥街道办事处", above);
        request = register(street, "污水管网改造合同", "柳依依");
        theirs = register(other, "垃圾分类经费", "石大山");
        remedy = filed();
        new HttpCounter(house).get("/api/requests?size=1");
    }

    static District get() {
        return ONE;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "access-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int agency(String name, @Nullable Integer superior) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", name, "level", "SUBDISTRICT_OFFICE", "opening", Map.of("year", YEAR, "pending", Map.of())));
        if (superior != null) {
            body.put("superior", superior);
        }
        return asHouse("/api/agencies", body).path("agencyId").asInt();
    }

    private String register(int agency, String summary, String name) {
        Map<String, Object> body = Map.of(
                "agency",
                agency,
                "channel",
                "IN_PERSON",
                "submittedOn",
                "2025-03-03",
                "category",
                "NATURAL_PERSON",
                "summary",
                summary,
                "applicant",
                Map.of("name", name));
        return asHouse("/api/requests", body).path("requestId").asText();
    }

    private String filed() {
        Map<String, Object> body = Map.of(
                "agency", street,
                "caseNo", "行复第七号",
                "route", "REVIEW",
                "body", "东原区人民政府",
                "subject", "REPLY",
                "filedOn", "2025-04-01",
                "requests", List.of(request));
        return asHouse("/api/cases", body).path("caseId").asText();
    }

    /** Does what must not be refused. */
    JsonNode asHouse(String path, Map<String, ?> body) {
        return house.post(path, JSON.valueToTree(body).toString()).required().json();
    }

    /** Somebody who holds these roles at an agency, signed in with a password of his own. */
    Guest guest(@Nullable Integer agency, Role... roles) {
        return guests.computeIfAbsent(agency + Arrays.toString(roles), key -> signedIn(account(agency, roles)));
    }

    /** A new account with a temporary password; its login. */
    String account(@Nullable Integer agency, Role... roles) {
        String login = "u" + Integer.toHexString(System.identityHashCode(roles)) + guests.size();
        List<Map<String, Object>> grants = Arrays.stream(roles)
                .map(role -> agency == null
                        ? Map.<String, Object>of("role", role.name())
                        : Map.<String, Object>of("role", role.name(), "agency", agency))
                .toList();
        asHouse(
                "/auth/accounts",
                Map.of("login", login, "fullName", "某人", "password", "temporary-123", "grants", grants));
        return login;
    }

    /** In as this account, which chooses its password. */
    Guest signedIn(String login) {
        var guest = new Guest(office.address());
        guest.signIn(login, "temporary-123");
        int status = guest.post("/auth/password", Map.of("old", "temporary-123", "password", PASSWORD))
                .statusCode();
        if (status != 204) {
            throw new IllegalStateException("the password of " + login + " was not taken: " + status);
        }
        return guest;
    }
}
