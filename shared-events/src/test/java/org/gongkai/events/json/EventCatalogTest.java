package org.gongkai.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.events.Event;
import org.gongkai.events.request.ReplyServed;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

    private final EventCatalog catalog = EventCatalog.CURRENT;

    @Test
    void every_event_of_the_language_is_named_exactly_once() {
        assertThat(catalog.all().values()).containsExactlyInAnyOrderElementsOf(Samples.leaves(Event.class));
    }

    @Test
    void a_name_leads_to_the_class_that_has_it() {
        catalog.all().forEach((type, of) -> {
            assertThat(catalog.classOf(type)).isEqualTo(of);
            assertThat(catalog.typeOf(of)).isEqualTo(type);
        });
    }

    @Test
    void an_unknown_name_and_an_unknown_version_are_refused() {
        assertThatThrownBy(() -> catalog.classOf(new EventType("RequestForgotten", 1)))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("RequestForgotten 1");
        assertThatThrownBy(() -> catalog.classOf(new EventType("ReplyServed", 9)))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_name_and_a_class_are_given_once() {
        var one = new EventCatalog().with("ReplyServed", 1, ReplyServed.class);

        assertThatThrownBy(() -> one.with("ReplyServed", 2, ReplyServed.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.with("Served", 1, ReplyServed.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
