package org.pramaan.registry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Asks registries beside the thread of a case, each in a transaction of its own: a slow one holds neither the client's
 * audit chain nor the case, and what it tells too late is remembered all the same.
 */
@Component
class RegistryThreads implements AutoCloseable {

    private static final int MOST = 48;

    private final ExecutorService threads =
            new ThreadPoolExecutor(0, MOST, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), RegistryThreads::daemon);
    private final RegistrySettings settings;

    RegistryThreads(RegistrySettings settings) {
        this.settings = settings;
    }

    CompletableFuture<Finding> ask(Supplier<Finding> question) {
        try {
            return CompletableFuture.supplyAsync(question, threads)
                    .completeOnTimeout(
                            Finding.missing(ProviderAway.Reason.TIMEOUT.name()),
                            settings.patience().toMillis(),
                            TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(Finding.missing(ProviderAway.Reason.BUSY.name()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "registries");
        thread.setDaemon(true);
        return thread;
    }
}
