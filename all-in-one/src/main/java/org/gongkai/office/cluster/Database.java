package org.gongkai.office.cluster;

import org.gongkai.office.postgres.PostgresServer;

/** The database, running. */
public record Database(PostgresServer server) implements Running {

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public boolean alive() {
        return server.alive();
    }

    /** Its start waits until it answers. */
    @Override
    public boolean ready() {
        return alive();
    }

    @Override
    public void end() {
        server.close();
    }
}
