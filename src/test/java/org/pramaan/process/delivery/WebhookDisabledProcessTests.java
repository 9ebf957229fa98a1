package org.pramaan.process.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pramaan.process.OnTestEngine;

@Deployment(resources = "processes/webhook-disabled.bpmn")
class WebhookDisabledProcessTests implements OnTestEngine {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = OnTestEngine.everyPathTaken();

    private static final UUID CLIENT = UUID.randomUUID();

    private final UUID endpoint = UUID.randomUUID();
    private final List<UUID> owners = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final List<List<UUID>> sent = new ArrayList<>();
    private boolean down;

    @Test
    @DisplayName("BS-03 every owner is written to in a case of their own, which knows ids and no address")
    void everyOwner() {
        disabled().forEach(owner -> {
            assertThat(owner).isWaitingAt("MailOwner").hasVariables("clientId", "ownerId");
            execute(job(owner));
            assertThat(owner).isEnded().hasPassed("OwnerTold");
        });
        Assertions.assertThat(sent)
                .containsExactlyInAnyOrder(
                        List.of(CLIENT, endpoint, owners.get(0)), List.of(CLIENT, endpoint, owners.get(1)));
    }

    @Test
    @DisplayName("BS-03 a mail that does not go out is tried again, and none that did is sent twice")
    void triedAgain() {
        var cases = disabled();
        execute(job(cases.get(0)));
        down = true;
        assertThatThrownBy(() -> execute(job(cases.get(1)))).hasStackTraceContaining("no mail today");
        assertThat(cases.get(1)).isWaitingAt("MailOwner");
        down = false;
        execute(job(cases.get(1)));
        Assertions.assertThat(sent).hasSize(2).doesNotHaveDuplicates();
    }

    private List<ProcessInstance> disabled() {
        Mocks.register("mailOwner", new MailOwner(new PlayedMail()));
        new MailedOwnerAlert(runtimeService(), new PlayedOwners()).endpointDisabled(endpoint, CLIENT);
        return processInstanceQuery()
                .processInstanceBusinessKey(endpoint.toString())
                .list();
    }

    private class PlayedOwners extends Owners {

        @SuppressWarnings("NullAway") // asks nobody
        PlayedOwners() {
            super(null, null);
        }

        @Override
        List<UUID> of(UUID clientId) {
            return owners;
        }
    }

    private class PlayedMail extends OwnerMail {

        @SuppressWarnings("NullAway") // asks nobody
        PlayedMail() {
            super(null, null, null, null, null);
        }

        @Override
        void send(UUID clientId, UUID endpointId, UUID ownerId) {
            if (down) throw new IllegalStateException("no mail today");
            sent.add(List.of(clientId, endpointId, ownerId));
        }
    }
}
