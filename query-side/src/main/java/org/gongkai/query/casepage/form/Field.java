package org.gongkai.query.casepage.form;

import java.util.List;
import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param name as the command has it; {@code a.b} lies within another, {@code a.0.b} within the first of a list
 * @param label the key of what it is called
 * @param required whether the command is refused without it
 * @param value what it usually is; null when nothing is usual
 * @param shows when it is asked for at all: {@code field=value|value}; null for always
 * @param wide whether it takes the whole width
 * @param hint the key of a line of help; null for none
 */
public record Field(
        String name,
        String label,
        Input input,
        boolean required,
        @Nullable String value,
        @Nullable String shows,
        boolean wide,
        @Nullable String hint) {

    private static Field of(String name, Input input) {
        return new Field(name, name.replaceAll("\\.\\d+", ""), input, true, null, null, false, null);
    }

    /** A date that is today as a rule. */
    public static Field day(String name) {
        return of(name, new Input.Day(true));
    }

    /** A date that is rarely today. */
    public static Field date(String name) {
        return of(name, new Input.Day(false));
    }

    /** A line of text. */
    public static Field line(String name) {
        return of(name, new Input.Line());
    }

    /** Several lines of text. */
    public static Field area(String name) {
        return of(name, new Input.Area()).full();
    }

    /** A number from 1. */
    public static Field whole(String name) {
        return of(name, new Input.Whole());
    }

    /** One of a few. */
    public static <E extends Enum<E> & Labelled> Field chips(String name, Class<E> kind) {
        return chips(name, Choice.all(kind));
    }

    /** One of a few. */
    public static Field chips(String name, List<Choice> choices) {
        return of(name, new Input.Chips(choices)).full();
    }

    /** One of many. */
    public static <E extends Enum<E> & Labelled> Field pick(String name, Class<E> kind) {
        return pick(name, Choice.all(kind));
    }

    /** One of many. */
    public static Field pick(String name, List<Choice> choices) {
        return of(name, new Input.Pick(choices));
    }

    /** Any of a few. */
    public static <E extends Enum<E> & Labelled> Field ticks(String name, Class<E> kind) {
        return of(name, new Input.Ticks(Choice.all(kind))).full();
    }

    /** A field of a kind of its own, over the whole width. */
    public static Field full(String name, Input input) {
        return of(name, input).full();
    }

    /** A field of a kind of its own. */
    public static Field with(String name, Input input) {
        return of(name, input);
    }

    /** The same, to be left out where nothing is known. */
    public Field optional() {
        return new Field(name, label, input, false, value, shows, wide, hint);
    }

    /** The same, usually so. */
    public Field usually(String what) {
        return new Field(name, label, input, required, what, shows, wide, hint);
    }

    /** The same, asked for only with these values of another field. */
    public Field when(String condition) {
        return new Field(name, label, input, required, value, condition, wide, hint);
    }

    /** The same under another label. */
    public Field called(String key) {
        return new Field(name, key, input, required, value, shows, wide, hint);
    }

    /** The same with a line of help. */
    public Field helped(String key) {
        return new Field(name, label, input, required, value, shows, wide, key);
    }

    private Field full() {
        return new Field(name, label, input, required, value, shows, true, hint);
    }

    /** The component of the command it belongs to. */
    public String component() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
