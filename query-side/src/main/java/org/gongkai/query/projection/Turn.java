package org.gongkai.query.projection;

import java.sql.SQLException;

/** Which of several nodes on one database counts a projection's records; the others look on and show. */
public interface Turn {

    /** One node alone, or several that do not mind taking turns batch by batch. */
    Turn ALWAYS = schema -> true;

    /**
     * Whether it is this node's turn to count; asked before each batch, and cheap.
     *
     * <p>Only sensible, never a matter of right figures: a batch and its position are saved together under the lock
     * of the schema's row, so that two nodes that both believe it is their turn still count every record once.
     *
     * @param schema the projection's
     * @throws SQLException when the database cannot be asked
     */
    boolean isMine(String schema) throws SQLException;
}
