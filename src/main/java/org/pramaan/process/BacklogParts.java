package org.pramaan.process;

import org.pramaan.status.PartStatus;
import org.pramaan.status.StatusPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the engine does in the background, on the status page. */
@Configuration(proxyBeanMethods = false)
class BacklogParts {

    @Bean
    @Order(5)
    StatusPart casesPart(Backlog backlog) {
        return new Part(
                "Checks and verdicts",
                Case.SESSION_PROCESS,
                "More is waiting than usual; verdicts take longer.",
                backlog);
    }

    @Bean
    @Order(6)
    StatusPart deliveriesPart(Backlog backlog) {
        return new Part(
                "Webhook deliveries",
                "webhook-delivery",
                "More is waiting than usual; deliveries take longer.",
                backlog);
    }

    private record Part(String name, String process, String late, Backlog backlog) implements StatusPart {

        @Override
        public PartStatus status() {
            return backlog.of(process, late);
        }
    }
}
