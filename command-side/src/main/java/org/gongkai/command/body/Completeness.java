package org.gongkai.command.body;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Account;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.Provenance;
import org.jspecify.annotations.Nullable;

/** Whether all that a command must have is there, and nothing is beyond all measure. */
final class Completeness {

    private static final int LONGEST_TEXT = 4000;

    /** Working days, numbers of steps: beyond it somebody's finger slipped. */
    private static final int LARGEST_NUMBER = 9_999;

    /** More requests than any agency has pending. */
    private static final int LARGEST_COUNT = 999_999;

    /** The years the ledger has room for. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private Completeness() {}

    /**
     * Lets a complete command pass.
     *
     * @throws BadField naming the first field that is missing, empty or beyond all measure
     */
    static void require(Record command) {
        complete(command, "");
    }

    /** Every component that is not marked nullable is there, and no text is empty or beyond all measure. */
    private static void complete(Record command, String path) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            String field = path + component.getName();
            Object value = value(component, command);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new BadField(field, "缺少字段“" + field + "”。", "Field " + field + " is missing.");
            }
            if (component.getType() != Object.class) { // Whatever may be anything is its reader's business.
                requireSound(field, value);
            }
        }
    }

    static void requireSound(String field, @Nullable Object value) {
        switch (value) {
            case String text
            when text.isBlank() -> throw new BadField(field, "字段“" + field + "”不能为空。", "Field " + field + " is empty.");
            case String text
            when text.length() > LONGEST_TEXT ->
                throw new BadField(
                        field,
                        "字段“" + field + "”超过 " + LONGEST_TEXT + " 字。",
                        "Field " + field + " is longer than " + LONGEST_TEXT + " characters.");
            case String text
            when !isWritable(text) ->
                throw new BadField(
                        field,
                        "字段“" + field + "”含有无法保存的控制字符或残缺字符。",
                        "Field " + field + " has control characters or broken ones, which cannot be kept.");
            case Column column when column.account() != Account.REQUESTS -> throw noApplicant(field, column);
            case LocalDate day -> requireBetween(field, day.getYear(), FIRST_YEAR, LAST_YEAR);
            case Integer number -> requireBetween(field, number, 0, LARGEST_NUMBER);
            case Map<?, ?> many -> many.forEach((key, one) -> requireEntry(field + "." + key, one));
            case Collection<?> many -> many.forEach(one -> requireSound(field, one));
            case Record nested when isPartOfABody(nested) -> complete(nested, field + ".");
            case null, default -> {
                // Numbers, dates and codes were checked when they were read.
            }
        }
    }

    private static BadField noApplicant(String field, Column column) {
        return new BadField(
                field,
                "“" + field + "”应为申请人类别，“" + column + "”（" + column.zh() + "）不是申请人类别，可用的有："
                        + Column.OF_REQUESTS.stream().map(Enum::name).collect(Collectors.joining(", ")) + "。",
                "Field " + field + " must be an applicant's category; " + column + " is a kind of case.");
    }

    /** No half of a surrogate pair, which no database can keep, and of control characters only those of plain text. */
    private static boolean isWritable(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE);
    }

    /** Records of the language come as they are stored; these few are typed in. */
    private static boolean isPartOfABody(Record nested) {
        return nested.getClass().getName().startsWith("org.gongkai.command")
                || nested instanceof Member
                || nested instanceof Provenance;
    }

    private static void requireEntry(String field, @Nullable Object entry) {
        switch (entry) {
            case null -> throw new BadField(field, "字段“" + field + "”缺少数字。", "Field " + field + " lacks a number.");
            case Integer count -> requireBetween(field, count, 0, LARGEST_COUNT);
            default -> requireSound(field, entry);
        }
    }

    private static void requireBetween(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new BadField(
                    field,
                    "字段“" + field + "”应在 " + least + " 到 " + most + " 之间，填写的是 " + number + "。",
                    "Field " + field + " must be between " + least + " and " + most + "; found " + number + ".");
        }
    }

    private static @Nullable Object value(RecordComponent component, Record command) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // The record may be another package's own.
            return accessor.invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
