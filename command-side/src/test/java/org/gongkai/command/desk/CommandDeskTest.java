package org.gongkai.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.events.chain.ChainVerifier;
import org.gongkai.events.chain.StoredEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandDeskTest {

    private final LogDatabase database = LogDatabase.fresh();
    private final Office office = new Office(database);
    private final UUID paper = UUID.randomUUID();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_command_is_answered_with_its_events_and_their_places() {
        office.send(new Bureau.Register(1));

        Receipt receipt = office.send(new Paper.Hand(paper, 1));

        assertThat(receipt.firstPosition()).isEqualTo(2);
        assertThat(receipt.lastPosition()).isEqualTo(3);
        assertThat(receipt.events()).extracting(Recorded::sequence).containsExactly(0L, 1L);
        assertThat(receipt.events()).extracting(Recorded::position).containsExactly(2L, 3L);
        assertThat(receipt.events().get(0).event()).isInstanceOf(RequestSubmitted.class);
        assertThat(office.heard()).isEqualTo(3);
        StoredEvent stored = office.log().after(2, 1).getFirst();
        assertThat(stored.recordedAt()).isEqualTo(receipt.events().get(1).recordedAt());
        assertThat(stored.bookings()).containsExactly(1, 2026, 1, 1, 1);
        assertThat(stored.metadata()).isEqualTo("{\"by\":\"张三\",\"cmd\":\"" + receipt.commandId() + "\"}");
        assertThat(office.jdbc()
                        .queryForMap(
                                "SELECT first_position, last_position FROM desk.command WHERE id = ?",
                                receipt.commandId()))
                .isEqualTo(Map.of("first_position", 2L, "last_position", 3L));
    }

    @Test
    void axon_joins_the_transaction_of_the_desk() {
        assertThat(office.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void a_repeat_is_answered_with_the_first_receipt_and_carried_out_once() {
        Order order = Office.order(new Paper.Hand(paper, 1)).as(UUID.randomUUID());
        Receipt first = office.desk().execute(order);

        Receipt second = office.desk().execute(order);

        assertThat(second.repeated()).isTrue();
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(second.lastPosition()).isEqualTo(first.lastPosition());
        assertThat(events()).hasSize(2);
    }

    @Test
    void a_command_id_stands_for_one_body_of_one_sender() {
        Order order = Office.order(new Paper.Hand(paper, 1));
        office.desk().execute(order);
        Order otherBody = Office.order(new Paper.Submit(UUID.randomUUID(), 1)).as(order.commandId());
        Order otherSender =
                new Order(order.commandId(), new Actor("李四", null), order.bodyHash(), order.command(), null, false);

        assertThatThrownBy(() -> office.desk().execute(otherBody)).isInstanceOf(CommandIdReused.class);
        assertThatThrownBy(() -> office.desk().execute(otherSender)).isInstanceOf(CommandIdReused.class);
        assertThat(events()).hasSize(2);
    }

    @Test
    void a_refused_command_leaves_no_gap_and_gives_its_number_back() {
        office.send(new Paper.Submit(paper, 1));

        assertThatThrownBy(() -> office.send(paper, new Paper.Receive(paper, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("refused after 2026-1");
        Receipt receipt = office.send(paper, new Paper.Receive(paper, false));

        assertThat(receipt.firstPosition()).isEqualTo(2);
        assertThat(((RequestReceived) receipt.events().getFirst().event()).requestNo())
                .isEqualTo("2026-1");
        assertThat(office.jdbc().queryForObject("SELECT count(*) FROM desk.command", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void a_refused_command_may_be_sent_again_under_its_id() {
        office.send(new Paper.Submit(paper, 1));
        Order order = Office.order(new Paper.Withdraw(paper)).on(paper);
        assertThatThrownBy(() -> office.desk().execute(order)).isInstanceOf(IllegalStateException.class);
        office.send(paper, new Paper.Receive(paper, false));

        assertThat(office.desk().execute(order).repeated()).isFalse();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        office.send(new Paper.Submit(paper, 1));
        Order order = Office.order(new Paper.Receive(paper, false)).on(paper);

        Receipt tried = office.desk().execute(order.dry());

        assertThat(tried.dryRun()).isTrue();
        assertThat(tried.lastPosition()).isNull();
        assertThat(tried.events()).extracting(Recorded::position).containsOnlyNulls();
        assertThat(tried.events().getFirst().event()).isInstanceOf(RequestReceived.class);
        assertThat(events()).hasSize(1);
        assertThat(office.heard()).isEqualTo(1);
        assertThat(office.jdbc().queryForObject("SELECT count(*) FROM desk.series", Integer.class))
                .isZero();
        assertThat(office.desk().execute(order).firstPosition()).isEqualTo(2);
    }

    @Test
    void a_command_that_changes_nothing_has_an_empty_receipt() {
        office.send(new Paper.Submit(paper, 1));
        Order order = Office.order(new Paper.LookAt(paper)).on(paper);

        assertThat(office.desk().execute(order).events()).isEmpty();
        assertThat(office.desk().execute(order).repeated()).isTrue();
    }

    @Test
    void a_stream_begins_once_and_must_exist_to_go_on() {
        office.send(new Bureau.Register(7));

        assertThatThrownBy(() -> office.send(new Bureau.Register(7)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> office.send(paper, new Paper.Withdraw(paper)))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void the_desk_knows_where_a_request_stands() {
        office.send(new Paper.Submit(paper, 3));
        assertThat(standing()).containsEntry("standing_period", null).containsEntry("sequence", 0L);

        office.send(paper, new Paper.Receive(paper, false));
        assertThat(standing()).containsEntry("standing_period", 2026).containsEntry("standing_column", 1);

        office.send(paper, new Paper.Withdraw(paper));
        assertThat(standing()).containsEntry("standing_period", null).containsEntry("sequence", 2L);
    }

    private Map<String, @org.jspecify.annotations.Nullable Object> standing() {
        return office.jdbc().queryForMap("SELECT * FROM desk.aggregate_head WHERE aggregate = ?", paper);
    }

    @Test
    void the_chain_of_what_was_written_verifies() {
        for (int n = 0; n < 50; n++) {
            office.send(new Paper.Hand(UUID.randomUUID(), n % 7));
        }

        assertThat(ChainVerifier.verify(office.log().all(), Map.of()).findings())
                .isEmpty();
    }

    private List<StoredEvent> events() {
        return office.log().after(0, 1000);
    }
}
