package org.gongkai.command.attachment.store;

import java.io.IOException;

/** The disk took no more, or may not be written: nothing was kept. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKept(IOException cause) {
        super("附件没有保存。 The attachment was not kept.", cause);
    }
}
