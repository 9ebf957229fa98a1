package org.pramaan.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * The registry step of a case: asks what is wanted, all at once, as far as the facts suffice. A registry that gives no
 * answer in time never fails the step; the reason stands in the findings, for the rules to weigh.
 */
@Component
public class RegistryChecks {

    private final Inquiry inquiry;
    private final RegistryThreads threads;

    RegistryChecks(Inquiry inquiry, RegistryThreads threads) {
        this.inquiry = inquiry;
        this.threads = threads;
    }

    public RegistryFindings ask(Subject subject, CaseFacts facts, Set<RegistryKind> wanted) {
        Map<RegistryKind, CompletableFuture<Finding>> asked = new EnumMap<>(RegistryKind.class);
        for (var kind : wanted) asked.put(kind, threads.ask(() -> inquiry.ask(subject, facts, kind)));
        Map<RegistryKind, Finding> found = new EnumMap<>(RegistryKind.class);
        asked.forEach((kind, finding) -> found.put(kind, finding.join()));
        return new Found(found).findings();
    }
}
