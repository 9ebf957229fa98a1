package org.pramaan.sandbox;

import java.util.Map;
import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.client.Clients;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a session of the sandbox end as its client asks, whatever it waits for (BS-06). */
@Component
public class Simulations {

    private final Clients clients;
    private final Sessions sessions;
    private final OutcomeTable table;
    private final Simulation simulation;
    private final AuditTrail trail;

    Simulations(Clients clients, Sessions sessions, OutcomeTable table, Simulation simulation, AuditTrail trail) {
        this.clients = clients;
        this.sessions = sessions;
        this.table = table;
        this.simulation = simulation;
        this.trail = trail;
    }

    /**
     * Has the session go on as if everything it waits for had come.
     *
     * @param word as {@link SandboxOutcome#word()}
     * @throws org.pramaan.problem.Refusal 400 for another word, 403 for a live key or another client's session, 404 for
     *     no session, 409 where the outcome can no more be reached
     */
    @Transactional
    public void simulate(Caller caller, UUID sessionId, String word) {
        if (!clients.require(caller.clientId()).sandbox()) throw SandboxRefusals.liveKey();
        var outcome = SandboxOutcome.ofWord(word).orElseThrow(SandboxRefusals::unknownOutcome);
        var state = sessions.ownedBy(caller.clientId(), sessionId).state();
        table.put(sessionId, outcome);
        simulation.play(caller, sessionId, state, outcome);
        note(caller, sessionId, outcome);
    }

    private void note(Caller caller, UUID sessionId, SandboxOutcome outcome) {
        trail.record(new AuditEntry(
                caller.clientId(),
                Actor.clientKey(caller.keyId()),
                "sandbox.simulated",
                sessionId,
                Map.of("outcome", outcome.word())));
    }
}
