package org.gongkai.command.desk;

import java.util.UUID;

/**
 * A command's id came again with another body, or from somebody else: one of the two is a mistake, and nothing was
 * done.
 */
public final class CommandIdReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandIdReused(UUID command) {
        super("命令编号 " + command + " 已用于另一项操作。 The command id " + command + " was used for something else.");
    }
}
