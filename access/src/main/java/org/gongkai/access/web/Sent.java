package org.gongkai.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.access.Grant;
import org.gongkai.access.Role;
import org.gongkai.access.account.AccountRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a JSON body; what is missing, of the wrong kind or unknown is refused by name. */
public final class Sent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode fields;

    private Sent(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * The body with no other fields than these.
     *
     * @throws AccountRefused when it is no such object
     */
    public static Sent of(String body, String... known) {
        JsonNode fields = tree(body);
        if (!fields.isObject()) {
            throw AccountRefused.field("body", "请求正文应为一个 JSON 对象。", "The body must be one JSON object.");
        }
        Set<String> names = Set.of(known);
        for (String name : fields.propertyNames()) {
            if (!names.contains(name) && !name.equals("commandId")) { // Our forms name every command.
                throw AccountRefused.field(name, "没有字段“" + name + "”。", "There is no field " + name + ".");
            }
        }
        return new Sent(fields);
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body.isBlank() ? "{}" : body);
        } catch (JacksonException e) {
            throw AccountRefused.field("body", "请求正文不是正确的 JSON。", "The body is no proper JSON.");
        }
    }

    /** A text that must be there. */
    public String text(String name) {
        JsonNode value = fields.path(name);
        if (!value.isString()) {
            throw AccountRefused.field(name, "请填写“" + name + "”。", "Field " + name + " is missing or no text.");
        }
        return value.stringValue();
    }

    /** A text that may be left out: empty then. */
    String optional(String name) {
        return fields.hasNonNull(name) ? text(name) : "";
    }

    /** The object in this field as it was sent; an empty one when it is left out. */
    public String object(String name) {
        JsonNode value = fields.path(name);
        if (!value.isObject() && fields.hasNonNull(name)) {
            throw AccountRefused.field(name, "字段“" + name + "”应为对象。", "Field " + name + " must be an object.");
        }
        return value.isObject() ? value.toString() : "{}";
    }

    /** The role and agency in it; a left-out agency means every one. */
    Grant grant() {
        return grant(fields);
    }

    /** The roles in the field grants; none when it is left out. */
    List<Grant> grants() {
        var grants = new ArrayList<Grant>();
        for (JsonNode each : fields.path("grants")) {
            grants.add(grant(each));
        }
        return grants;
    }

    private static Grant grant(JsonNode grant) {
        JsonNode agency = grant.path("agency");
        boolean every = agency.isMissingNode() || agency.isNull();
        if (!every && (!agency.isInt() || agency.intValue() < 1)) {
            throw AccountRefused.field(
                    "agency", "机关应为编号；不填表示所有机关。", "An agency is its number; left out it means every agency.");
        }
        String role = grant.path("role").asString("");
        for (Role each : Role.values()) {
            if (each.name().equals(role)) {
                return new Grant(each, every ? null : agency.intValue());
            }
        }
        throw AccountRefused.field(
                "role",
                "没有角色“" + role + "”，可用的有：" + List.of(Role.values()) + "。",
                "There is no role " + role + "; there are: " + List.of(Role.values()) + ".");
    }
}
