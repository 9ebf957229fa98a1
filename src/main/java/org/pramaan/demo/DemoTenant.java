package org.pramaan.demo;

import java.io.PrintStream;
import java.util.UUID;
import org.pramaan.client.Credits;
import org.pramaan.compliance.Actor;
import org.pramaan.thirdfactor.ThirdFactorTenants;
import org.springframework.stereotype.Component;

/** Lets the demo client try ThirdFactor's hosted flow: credits, and credentials that are told here once. */
@Component
class DemoTenant {

    private static final int CREDITS = 100;

    private final PrintStream out = System.out;
    private final ThirdFactorTenants tenants;
    private final Credits credits;

    DemoTenant(ThirdFactorTenants tenants, Credits credits) {
        this.tenants = tenants;
        this.credits = credits;
    }

    void issue(UUID clientId) {
        long balance = credits.add(clientId, CREDITS);
        var issued = tenants.issue(clientId, Actor.door("first-start"));
        out.printf(
                "%nThirdFactor hosted flow of the demo client: iss %s, token %s, secret %s (shown once), %d credits%n",
                issued.iss(), issued.token(), issued.secret(), balance);
    }
}
