package org.gongkai.office.cluster.supervise;

import java.util.List;
import org.gongkai.access.gate.Side;
import org.gongkai.office.data.DataDirectory;

/**
 * What the user chose.
 *
 * @param data where all of it lies
 * @param programs what is started
 * @param port of the proxy, 0 to 65535; 0 takes a free one
 * @param commands how many nodes decide, from 1
 * @param queries how many nodes count and show, from 1
 */
public record Plan(DataDirectory data, Programs programs, int port, int commands, int queries) {

    /** Those of which there are several. */
    static final List<Side> SIDES = List.of(Side.COMMAND, Side.QUERY);

    /** How many nodes of this side. */
    int nodes(Side side) {
        return switch (side) {
            case NODE -> 0;
            case COMMAND -> commands;
            case QUERY -> queries;
        };
    }
}
