package org.pramaan.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the verification of a submission went, beside its profile; nothing personal. */
@Repository
class VerificationTable {

    private final JdbcClient jdbc;

    VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another submission: nothing is known of it yet. */
    void begin(UUID customerId, UUID submissionId) {
        jdbc.sql("""
                        update customer_profile set submission_id = ?, provider = null, provider_check = null, score = null,
                            concerns = '' where account_id = ?""").params(submissionId, customerId).update();
    }

    Optional<UUID> submission(UUID customerId) {
        return find("submission_id", customerId, UUID.class);
    }

    void keepProvider(UUID customerId, String provider) {
        jdbc.sql("update customer_profile set provider = ? where account_id = ?")
                .params(provider, customerId)
                .update();
    }

    /** What the provider calls its check of the submission. */
    Optional<String> check(UUID customerId) {
        return find("provider_check", customerId, String.class);
    }

    void keepCheck(UUID customerId, String check) {
        jdbc.sql("update customer_profile set provider_check = ? where account_id = ?")
                .params(check, customerId)
                .update();
    }

    /** @param score 0..100, as the decision table computed it; null if there was nothing to compute it from */
    void note(UUID customerId, @Nullable Double score, List<String> concerns) {
        jdbc.sql("update customer_profile set score = ?, concerns = ? where account_id = ?")
                .param(score)
                .param(String.join(",", concerns))
                .param(customerId)
                .update();
    }

    Optional<Double> score(UUID customerId) {
        return find("score", customerId, Double.class);
    }

    List<String> concerns(UUID customerId) {
        return find("concerns", customerId, String.class).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private <T> Optional<T> find(String column, UUID customerId, Class<T> type) {
        return jdbc.sql("select %1$s from customer_profile where account_id = ? and %1$s is not null".formatted(column))
                .param(customerId)
                .query(type)
                .optional();
    }
}
