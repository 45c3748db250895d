package org.gongkai.events.request;

import java.util.List;
import org.gongkai.events.RequestId;

/**
 * The file a request takes over from another: what happened there happened to it.
 *
 * @param previous the other request
 * @param file its steps as they count, in order; none when only the link is inherited
 */
public record Inheritance(RequestId previous, List<FiledStep> file) {
    public Inheritance {
        file = file == null ? List.of() : List.copyOf(file);
    }
}
