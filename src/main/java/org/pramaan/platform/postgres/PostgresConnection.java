package org.pramaan.platform.postgres;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How to reach the embedded server. */
record PostgresConnection(String jdbcUrl, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return PostgresServer.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
