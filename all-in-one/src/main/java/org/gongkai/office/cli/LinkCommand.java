package org.gongkai.office.cli;

import java.util.Objects;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.client.OfficeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code link}: a new one-time link for a further browser. */
@Command(
        name = "link",
        description = {"生成一个新的一次性登录链接", "Makes a new link that signs one browser in, once"})
final class LinkCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    OfficeOptions options = new OfficeOptions();

    @Override
    public void run() {
        try (OfficeClient office = options.client()) {
            String query = office.post("/auth/links", "")
                    .required()
                    .json()
                    .path("query")
                    .asText();
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .println(office.base().resolve("/?" + query));
        }
    }
}
