package org.pramaan.process;

import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams at start, and of them only those that changed since this server last deployed them; what
 * compliance has deployed from Modeler meanwhile stays in force.
 */
@Component
class DiagramDeployment {

    private static final Logger log = LoggerFactory.getLogger(DiagramDeployment.class);
    private static final String NAME = "Pramaan";

    private final RepositoryService repository;
    private final Diagrams diagrams;

    DiagramDeployment(RepositoryService repository, Diagrams diagrams) {
        this.repository = repository;
        this.diagrams = diagrams;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void deploy() {
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        diagrams.all()
                .forEach(diagram -> deployment.addInputStream(
                        Objects.requireNonNull(diagram.getFilename()), diagrams.open(diagram)));
        var deployed = deployment.deployWithResult();
        var changed = deployed.getDeployedProcessDefinitions();
        log.info("{} diagrams deployed anew", changed == null ? 0 : changed.size());
    }
}
