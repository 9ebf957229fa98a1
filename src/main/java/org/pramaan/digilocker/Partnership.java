package org.pramaan.digilocker;

import java.util.Map;
import org.pramaan.digilocker.DigilockerSettings.PartnerSettings;
import org.pramaan.problem.Unavailable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Chooses the DigiLocker to speak with: the configured one, else the simulator where there is one. */
@Component
class Partnership {

    private final DigilockerSettings settings;
    private final ObjectProvider<SimulatedCounterpart> simulator;
    private final OwnAddress own;

    Partnership(DigilockerSettings settings, ObjectProvider<SimulatedCounterpart> simulator, OwnAddress own) {
        this.settings = settings;
        this.simulator = simulator;
        this.own = own;
    }

    /** Whether there is one of them. */
    boolean exists() {
        return !settings.baseUrl().isBlank() || simulator.getIfAvailable() != null;
    }

    /** @throws Unavailable if there is neither */
    Partner require() {
        if (!settings.baseUrl().isBlank()) return configured();
        var simulated = simulator.getIfAvailable();
        if (simulated == null) throw new Unavailable("DigiLocker is not configured on this server.");
        return simulated(simulated);
    }

    private Partner configured() {
        var given = settings.partner();
        return new Partner(
                settings.baseUrl().replaceAll("/+$", ""),
                settings.endpoints(),
                credentials(given.clientId(), given.clientSecret()));
    }

    private Partner simulated(SimulatedCounterpart simulated) {
        return new Partner(simulated.baseUrl(), Map.of(), credentials(simulated.clientId(), simulated.clientSecret()));
    }

    private PartnerSettings credentials(String clientId, String clientSecret) {
        var given = settings.partner();
        var redirectUri = given.redirectUri().isBlank() ? own.redirectUri() : given.redirectUri();
        return new PartnerSettings(clientId, clientSecret, redirectUri, given.scope());
    }
}
