package org.gongkai.command.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.gongkai.access.watch.Vital;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayStatus;

/** What this node does about publishing: as metrics, and beside its databases. Never a reason to ask another node. */
final class RelayMeters implements MeterBinder, Vital {

    private final Relay relay;

    RelayMeters(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("gongkai.relay.position", relay, r -> r.status().position())
                .description("The last record this node saw acknowledged by the broker; 0 when it never published")
                .register(meters);
        Gauge.builder("gongkai.relay.epoch", relay, r -> r.status().epoch())
                .description("Of the lease this node holds or held last; 0 when it never held one")
                .register(meters);
        FunctionCounter.builder("gongkai.relay.published.records", relay, Relay::published)
                .description("Records this node has published since it started")
                .register(meters);
        for (RelayStatus.State state : RelayStatus.State.values()) {
            Gauge.builder("gongkai.relay.state", relay, r -> r.status().state() == state ? 1 : 0)
                    .description("1 for what this node is at")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public Sign now() {
        return new Sign(true, relay.status());
    }
}
