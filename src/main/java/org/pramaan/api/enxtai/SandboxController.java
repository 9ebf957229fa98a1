package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.sandbox.Simulations;
import org.pramaan.session.SessionStatus;
import org.pramaan.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets test keys choose how a session ends (BS-06); it gets there through the process, and webhooks tell when. */
@RestController
class SandboxController {

    private final Simulations simulations;
    private final Sessions sessions;

    SandboxController(Simulations simulations, Sessions sessions) {
        this.simulations = simulations;
        this.sessions = sessions;
    }

    @PostMapping("/api/v1/sandbox/sessions/{kycSessionId}/simulate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Simulated simulate(@PathVariable String kycSessionId, @Valid @RequestBody Simulate request, Caller caller) {
        var id = SessionId.parse(kycSessionId);
        simulations.simulate(caller, id, request.outcome());
        var session = sessions.ownedBy(caller.clientId(), id);
        return new Simulated(true, id, request.outcome(), session.status());
    }

    record Simulate(@NotBlank String outcome) {}

    /** @param status the session's, from which it goes on now */
    record Simulated(boolean success, UUID kycSessionId, String outcome, SessionStatus status) {}
}
