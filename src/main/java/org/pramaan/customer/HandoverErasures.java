package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has providers delete what was handed over to them; what they do not delete, the audit trail tells. */
@Component
class HandoverErasures {

    private final HandoverTable table;
    private final ObjectProvider<ExternalProvider> providers;
    private final CustomerNotices notices;

    HandoverErasures(HandoverTable table, ObjectProvider<ExternalProvider> providers, CustomerNotices notices) {
        this.table = table;
        this.providers = providers;
        this.notices = notices;
    }

    /** @throws ProviderUnavailable if it should be tried again */
    void erase(UUID customerId, Actor actor) {
        for (var handover : table.of(customerId)) {
            note(customerId, actor, handover, outcome(handover));
            table.remove(customerId, handover);
        }
    }

    private String outcome(Handover handover) {
        return providers.stream()
                .filter(provider -> provider.name().equals(handover.provider()))
                .findFirst()
                .map(provider -> provider.forget(handover.check()) ? "DELETED" : "NOT_DELETED")
                .orElse("NOT_CONFIGURED");
    }

    private void note(UUID customerId, Actor actor, Handover handover, String outcome) {
        notices.note(
                customerId,
                actor,
                outcome.equals("DELETED") ? "customer.erased_at_provider" : "customer.left_at_provider",
                Map.of("provider", handover.provider(), "check", handover.check(), "outcome", outcome));
    }
}
