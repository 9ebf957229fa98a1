package org.pramaan.customer;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work in a transaction, and once more in another if somebody else, such as a step of a case, was faster. */
@Component
class Repeated {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final TransactionTemplate transactions;
    private final Retry retry;

    Repeated(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        retry = Retry.of(
                "customer",
                RetryConfig.custom()
                        .maxAttempts(ATTEMPTS)
                        .waitDuration(PAUSE)
                        .retryExceptions(ConcurrencyFailureException.class)
                        .build());
    }

    <T> T call(Supplier<T> work) {
        return retry.executeSupplier(() -> Objects.requireNonNull(transactions.execute(transaction -> work.get())));
    }

    void run(Runnable work) {
        retry.executeRunnable(() -> transactions.executeWithoutResult(transaction -> work.run()));
    }
}
