package org.gongkai.command.number;

/** Numbers set aside, both ends included. */
record Block(int from, int to) {

    boolean has(int number) {
        return from <= number && number <= to;
    }

    boolean meets(Block other) {
        return from <= other.to && other.from <= to;
    }
}
