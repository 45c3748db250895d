package org.gongkai.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.OpeningBalanceDeclared;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ReplyServed;
import org.gongkai.events.request.RequestReceived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final AgencyId AGENCY = new AgencyId(7);
    private static final RequestId REQUEST = new RequestId(new UUID(1, 2));

    private final EventJson json = EventJson.CURRENT;

    static Set<Class<? extends Event>> everyEvent() {
        return Samples.leaves(Event.class);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void what_was_written_reads_back_the_same(Class<? extends Event> type) {
        for (int seed = 0; seed < 20; seed++) {
            Event event = new Samples(seed, seed % 2 == 1).of(type);
            EventType named = json.typeOf(event);
            String text = json.write(event);

            Event read = json.read(named.name(), named.version(), text);

            assertThat(read).isEqualTo(event);
            assertThat(json.write(read)).isEqualTo(text).doesNotContain("null");
        }
    }

    @Test
    void a_text_is_exact() {
        var posting =
                new Posting(1, List.of(new Booking(AGENCY, 2026, Line.NEW_RECEIVED, Column.NATURAL_PERSON, 1)), false);
        var received = new RequestReceived(
                AGENCY,
                REQUEST,
                "2026-1",
                Origin.NEW,
                LocalDate.of(2026, 1, 5),
                null,
                Column.NATURAL_PERSON,
                null,
                posting);

        assertThat(json.write(received)).isEqualTo("""
                {"agency":7,"requestId":"00000000-0000-0001-0000-000000000002","requestNo":"2026-1","origin":"NEW",\
                "receivedOn":"2026-01-05","category":"NATURAL_PERSON",\
                "posting":{"rule":1,"bookings":[[7,2026,"NEW_RECEIVED","NATURAL_PERSON",1]]}}""");
    }

    @Test
    void a_map_is_written_in_the_order_of_its_keys() {
        var declared = new OpeningBalanceDeclared(
                AGENCY,
                2026,
                Map.of(Column.OTHER_ORGANIZATION, 1, Column.NATURAL_PERSON, 2, Column.COMMERCIAL_ENTERPRISE, 3),
                LocalDate.of(2026, 1, 1));

        assertThat(json.write(declared))
                .contains("{\"NATURAL_PERSON\":2,\"COMMERCIAL_ENTERPRISE\":3,\"OTHER_ORGANIZATION\":1}");
    }

    @Test
    void unknown_and_missing_fields_and_trailing_text_are_refused() {
        String good =
                "{\"agency\":7,\"requestId\":\"00000000-0000-0001-0000-000000000002\",\"servedOn\":\"2026-01-05\"}";

        assertThat(json.read("ReplyServed", 1, good))
                .isEqualTo(new ReplyServed(AGENCY, REQUEST, LocalDate.of(2026, 1, 5)));
        refused("ReplyServed", good.replace("servedOn", "server"));
        refused("ReplyServed", good + "{}");
        refused("ReplyServed", "{}");
        refused("RequestCarriedForward", "{\"agency\":7,\"requestId\":\"00000000-0000-0001-0000-000000000002\"}");
        refused("ReplyServed", good.replace("7", "\"7\""));
    }

    private void refused(String name, String text) {
        assertThatThrownBy(() -> json.read(name, 1, text))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_older_version_is_brought_up_to_date_step_by_step() {
        var newer = new EventCatalog().with("ReplyServed", 3, ReplyServed.class);
        var reader = new EventJson(
                newer,
                List.of(
                        new Upcaster(new EventType("Served", 1), new EventType("ReplyServed", 2), this::renameRequest),
                        new Upcaster(
                                new EventType("ReplyServed", 2), new EventType("ReplyServed", 3), this::addAgency)));

        Event read = reader.read(
                "Served", 1, "{\"request\":\"00000000-0000-0001-0000-000000000002\",\"servedOn\":\"2026-01-05\"}");

        assertThat(read).isEqualTo(new ReplyServed(AGENCY, REQUEST, LocalDate.of(2026, 1, 5)));
        assertThat(reader.check(new EventType("Served", 1))).isEqualTo(new EventType("ReplyServed", 3));
        assertThatThrownBy(() -> reader.read("ReplyServed", 1, "{}")).isInstanceOf(UnknownEvent.class);
    }

    private ObjectNode renameRequest(ObjectNode node) {
        node.set("requestId", node.remove("request"));
        return node;
    }

    private ObjectNode addAgency(ObjectNode node) {
        return node.put("agency", 7);
    }

    @Test
    void a_way_that_ends_nowhere_or_in_a_circle_is_refused_at_once() {
        var newer = new EventCatalog().with("ReplyServed", 3, ReplyServed.class);
        var one = new EventType("ReplyServed", 1);
        var two = new EventType("ReplyServed", 2);

        assertThatThrownBy(() -> new EventJson(newer, List.of(new Upcaster(one, two, node -> node))))
                .isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> new EventJson(
                        newer, List.of(new Upcaster(one, two, node -> node), new Upcaster(two, one, node -> node))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
