package org.pramaan.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pramaan.compliance.ConsentMissing;
import org.springframework.stereotype.Component;

/**
 * The registry step of a case: asks what the client switched on, as far as the facts suffice. A registry that gives no
 * answer never fails the step; the reason stands in the findings, for the rules to weigh.
 */
@Component
public class RegistryChecks {

    private final Registries registries;

    RegistryChecks(Registries registries) {
        this.registries = registries;
    }

    public RegistryFindings ask(Subject subject, CaseFacts facts, Set<RegistryKind> wanted) {
        Map<RegistryKind, Verification> answers = new EnumMap<>(RegistryKind.class);
        Map<RegistryKind, String> unavailable = new EnumMap<>(RegistryKind.class);
        for (var kind : wanted) {
            var question = facts.question(kind);
            if (question.isEmpty()) unavailable.put(kind, "NOTHING_TO_ASK");
            else ask(subject, question.get(), unavailable).ifPresent(answer -> answers.put(kind, answer));
        }
        return RegistryFindings.of(answers, unavailable);
    }

    private Optional<Verification> ask(Subject subject, Question question, Map<RegistryKind, String> unavailable) {
        try {
            return Optional.of(registries.verify(subject, question));
        } catch (ProviderAway away) {
            unavailable.put(question.kind(), away.why().name());
        } catch (ConsentMissing missing) {
            unavailable.put(question.kind(), "CONSENT_MISSING");
        }
        return Optional.empty();
    }
}
