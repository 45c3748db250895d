package org.gongkai.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.gongkai.access.AccessDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class GuessesTest {

    private static final String HERE = "10.0.0.1";

    private Guesses guesses = new Guesses(JdbcClient.create(new DriverManagerDataSource()));

    @BeforeEach
    void nobody_has_tried_anything() {
        guesses = new Guesses(
                JdbcClient.create(new DriverManagerDataSource(AccessDatabase.empty(), "gongkai_access", "")));
    }

    private long allowed(int attempts, String login) {
        return IntStream.range(0, attempts)
                .filter(i -> guesses.begin(login, HERE))
                .count();
    }

    private static void later(String interval) {
        AccessDatabase.does("UPDATE ops.failure SET last_at = last_at - interval '" + interval
                + "', locked_until = locked_until - interval '" + interval + "'");
    }

    @Test
    void five_are_free_then_the_door_is_shut_for_twice_as_long_each_time() {
        assertThat(allowed(9, "wang")).isEqualTo(5);
        later("31 seconds");
        assertThat(allowed(9, "wang")).as("one more after half a minute").isEqualTo(1);
        later("31 seconds");
        assertThat(allowed(9, "wang")).as("now it takes a minute").isZero();
        later("30 seconds");
        assertThat(allowed(9, "wang")).isEqualTo(1);
        later("16 minutes");
        assertThat(allowed(9, "wang"))
                .as("never longer than a quarter of an hour")
                .isEqualTo(1);
    }

    @Test
    void capitals_make_no_other_login() {
        assertThat(allowed(5, "wang")).isEqualTo(5);
        assertThat(allowed(5, "WANG")).isZero();
    }

    @Test
    void an_address_has_thirty_for_all_logins_together() {
        long tried = IntStream.range(0, 50)
                .filter(i -> guesses.begin("login" + i, HERE))
                .count();
        assertThat(tried).isEqualTo(30);
        assertThat(guesses.begin("another", "10.0.0.2")).isTrue();
    }

    @Test
    void a_success_makes_the_login_start_afresh() {
        assertThat(allowed(4, "wang")).isEqualTo(4);
        guesses.succeeded("wang", HERE);
        assertThat(allowed(9, "wang")).isEqualTo(5);
    }

    @Test
    void whatever_is_typed_can_be_counted() {
        assertThat(guesses.begin("x".repeat(100_000) + "\0", HERE)).isTrue();
    }

    @Test
    void fifty_attempts_at_once_give_no_more_guesses_than_five() {
        long tried = IntStream.range(0, 50)
                .parallel()
                .filter(i -> guesses.begin("wang", HERE))
                .count();
        assertThat(tried).isEqualTo(5);
    }
}
