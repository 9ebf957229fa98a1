package org.pramaan.registry;

import org.pramaan.compliance.ConsentMissing;
import org.springframework.stereotype.Component;

/** Asks one registry for a case, and words it when there is no answer. */
@Component
class Inquiry {

    private final Registries registries;

    Inquiry(Registries registries) {
        this.registries = registries;
    }

    /** Without a question of its own a case relies on what the registry told of the person within the last day. */
    Finding ask(Subject subject, CaseFacts facts, RegistryKind kind) {
        try {
            return facts.question(kind)
                    .map(question -> registries.verify(subject, question))
                    .or(() -> registries.recall(subject, kind, facts.name()))
                    .map(Finding::of)
                    .orElseGet(() -> Finding.missing(Finding.NOTHING_TO_ASK));
        } catch (ProviderAway away) {
            return Finding.missing(away.why().name());
        } catch (ConsentMissing missing) {
            return Finding.missing(Finding.CONSENT_MISSING);
        }
    }
}
