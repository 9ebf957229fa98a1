package org.pramaan.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server that outlived a killed Java process and would refuse a second one on the same data. */
record OrphanedPostmaster(Path pidFile) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);
    private static final long PATIENCE_SECONDS = 30;

    static OrphanedPostmaster of(Path cluster) {
        return new OrphanedPostmaster(cluster.resolve("postmaster.pid"));
    }

    /** Asks it to end; its clients are dead, so it does at once. A process that is not PostgreSQL is left alone. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) return;
        pid().flatMap(ProcessHandle::of).filter(OrphanedPostmaster::isPostgres).ifPresent(OrphanedPostmaster::end);
    }

    private Optional<Long> pid() throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::trim)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static boolean isPostgres(ProcessHandle process) {
        var program = process.info().command().map(Path::of).map(Path::getFileName);
        return program.filter(name -> name.toString().startsWith("postgres")).isPresent();
    }

    private static void end(ProcessHandle postmaster) {
        log.warn("Stopping PostgreSQL (process {}), left behind by a server that was killed", postmaster.pid());
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            postmaster.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
