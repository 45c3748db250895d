package org.gongkai.command.body;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body, in words that name the field and what it takes. */
final class Unreadable {

    private Unreadable() {}

    static BadField because(JacksonException e) {
        String field = field(e);
        return switch (e) {
            case UnrecognizedPropertyException unknown -> unknown(field, names(unknown.getKnownPropertyIds()));
            case InvalidFormatException wrong -> format(field, wrong);
            case MismatchedInputException wrong ->
                new BadField(
                        field,
                        "字段“" + field + "”的内容类型不对。",
                        "Field " + field + " has the wrong kind of content" + kind(wrong.getTargetType()) + ".");
            case StreamReadException broken ->
                new BadField(
                        "body",
                        "请求正文不是完整的 JSON（第 " + line(broken) + " 行）。",
                        "The body is no complete JSON (line " + line(broken) + "): " + broken.getOriginalMessage());
            default -> new BadField(field, "字段“" + field + "”无法识别。", "Field " + field + " cannot be read.");
        };
    }

    private static BadField unknown(String field, String known) {
        return new BadField(
                field,
                "没有“" + field + "”这个字段，可用的有：" + known + "。",
                "There is no field " + field + "; there are: " + known + ".");
    }

    private static BadField format(String field, InvalidFormatException wrong) {
        Class<?> type = wrong.getTargetType();
        String found = String.valueOf(wrong.getValue());
        if (type != null && type.isEnum()) {
            // A column named in a body is an applicant's category; kinds of cases have fields of their own.
            Object[] known = type == Column.class ? Column.OF_REQUESTS.toArray() : type.getEnumConstants();
            String codes = Arrays.stream(known).map(Object::toString).collect(Collectors.joining(", "));
            return new BadField(
                    field,
                    "“" + field + "”不能是“" + found + "”，可用的有：" + codes + "。",
                    "Field " + field + " cannot be " + found + "; there are: " + codes + ".");
        }
        if (type != null && Temporal.class.isAssignableFrom(type)) {
            return new BadField(
                    field,
                    "“" + field + "”应为存在的日期，写作 2026-03-02，填写的是“" + found + "”。",
                    "Field " + field + " must be a date that exists, as 2026-03-02; found " + found + ".");
        }
        return new BadField(
                field, "“" + field + "”的格式不对：“" + found + "”。", "Field " + field + " is malformed: " + found + ".");
    }

    private static String kind(@Nullable Class<?> type) {
        return type == null ? "" : "; expected " + type.getSimpleName();
    }

    private static int line(StreamReadException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
    }

    private static String names(@Nullable Collection<Object> ids) {
        return ids == null ? "" : ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String field(JacksonException e) {
        if (!(e instanceof DatabindException d) || d.getPath().isEmpty()) {
            return "body";
        }
        return d.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
