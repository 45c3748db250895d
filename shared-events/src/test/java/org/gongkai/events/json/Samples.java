package org.gongkai.events.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.number.NumberPattern;
import org.jspecify.annotations.Nullable;

/** Events with every component filled by chance, the same for the same seed. */
final class Samples {

    private final Random random;
    private final boolean sparse;

    /** With {@code sparse}, whatever may be absent is, and lists are empty. */
    Samples(long seed, boolean sparse) {
        this.random = new Random(seed);
        this.sparse = sparse;
    }

    /** The records among the permitted subtypes, and theirs; each once, though a type may be reached by two ways. */
    static Set<Class<? extends Event>> leaves(Class<?> type) {
        var found = new LinkedHashSet<Class<? extends Event>>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isRecord()) {
                found.add(each.asSubclass(Event.class));
            } else {
                found.addAll(leaves(each));
            }
        }
        return found;
    }

    <T> T of(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(this::value).toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        boolean absent = sparse && part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (part.getName().equals("year") || part.getName().equals("period")) {
            return 2019 + random.nextInt(8);
        }
        return absent ? null : value(part.getGenericType());
    }

    private Object value(Type type) {
        if (type == NumberPattern.class) {
            return new NumberPattern("“{mark}”〔{year}〕{number:" + (1 + random.nextInt(9)) + "}号");
        }
        if (type == Booking.class) {
            return booking();
        }
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)]);
        }
        return raw.isRecord() ? of(raw) : simple(raw);
    }

    private Booking booking() {
        Line line = (Line) value((Type) Line.class);
        List<Column> columns = Column.of(line.account());
        return new Booking(
                new AgencyId(1 + random.nextInt(1000)),
                2019 + random.nextInt(8),
                line,
                columns.get(random.nextInt(columns.size())),
                1 + random.nextInt(1000));
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> 1 + random.nextInt(1000);
            case "Long" -> 1L + random.nextInt(1000);
            case "long" -> 1 + random.nextLong(1L << 50);
            case "boolean" -> random.nextBoolean();
            case "String" -> "街道办事处 “\\\"\n𠮷” " + random.nextInt();
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "LocalDate" -> LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
            default -> throw new AssertionError("no sample of " + type);
        };
    }

    private Object collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return sparse ? List.of() : List.of(value(of[0]), value(of[0]));
        }
        if (type.getRawType() == SortedSet.class) {
            return new TreeSet<>(sparse ? List.of() : List.of(value(of[0]), value(of[0])));
        }
        return of[0] == String.class ? byText(of[1]) : byColumn();
    }

    private Object byText(Type of) {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < (sparse ? 0 : 3); i++) {
            map.put((String) value((Type) String.class), value(of));
        }
        return map;
    }

    private Object byColumn() {
        var map = new EnumMap<>(Column.class);
        for (var column : sparse ? new Column[0] : Column.values()) {
            map.put(column, random.nextInt(99));
        }
        return map;
    }
}
