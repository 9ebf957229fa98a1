package org.pramaan.capture;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code capture_link} and {@code capture_visit}, which are alike. */
@Repository
class PassTables {

    private final JdbcClient database;

    PassTables(JdbcClient database) {
        this.database = database;
    }

    PassTable links() {
        return new PassTable(database, "capture_link");
    }

    PassTable visits() {
        return new PassTable(database, "capture_visit");
    }
}
