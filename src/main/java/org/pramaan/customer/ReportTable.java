package org.pramaan.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What providers found, beside the profiles; scores only. */
@Repository
class ReportTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<IdentityReport> find(UUID customerId) {
        return jdbc.sql("select report from customer_profile where account_id = ? and report is not null")
                .param(customerId)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    void keep(UUID customerId, IdentityReport report) {
        jdbc.sql("update customer_profile set report = ?, provider = ? where account_id = ?")
                .params(write(report), report.provider(), customerId)
                .update();
    }

    /** @param score 0..100, as the decision table computed it */
    void note(UUID customerId, double score) {
        jdbc.sql("update customer_profile set score = ? where account_id = ?")
                .params(score, customerId)
                .update();
    }

    void forget(UUID customerId) {
        jdbc.sql("update customer_profile set report = null, score = null, provider = null where account_id = ?")
                .param(customerId)
                .update();
    }

    Optional<Double> score(UUID customerId) {
        return jdbc.sql("select score from customer_profile where account_id = ? and score is not null")
                .param(customerId)
                .query(Double.class)
                .optional();
    }

    private String write(IdentityReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private IdentityReport read(String report) {
        try {
            return json.readValue(report, IdentityReport.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
