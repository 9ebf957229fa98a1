package org.pramaan.compliance;

import java.io.PrintStream;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command {@code --pramaan.verify-audit}: checks every client's chain, prints a line for each with the first bad
 * entry, and ends the server; exit code 0 if all are as they were written, else 1.
 */
@Component
@ConditionalOnProperty("pramaan.verify-audit")
class VerifyAudit implements ApplicationRunner {

    private final ChainTable table;
    private final AuditTrail trail;
    private final ConfigurableApplicationContext server;

    VerifyAudit(ChainTable table, AuditTrail trail, ConfigurableApplicationContext server) {
        this.table = table;
        this.trail = trail;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = report(System.out) ? 0 : 1;
        System.exit(SpringApplication.exit(server, () -> code));
    }

    /** Whether every chain is intact. */
    boolean report(PrintStream out) {
        boolean intact = true;
        for (var client : table.clients()) intact &= report(client, out);
        return intact;
    }

    private boolean report(UUID client, PrintStream out) {
        var report = trail.verify(client);
        out.println(client + (report.isIntact() ? ": intact, " : ": first bad entry " + report.firstBad() + ", ")
                + report.sound() + " sound entries");
        return report.isIntact();
    }
}
