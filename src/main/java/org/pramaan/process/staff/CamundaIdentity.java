package org.pramaan.process.staff;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.pramaan.access.EngineIdentity;
import org.pramaan.access.StaffMember;
import org.springframework.stereotype.Component;

/** Sets the engine's current authentication for as long as the work lasts. */
@Component
class CamundaIdentity implements EngineIdentity {

    private final IdentityService identities;

    CamundaIdentity(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void runAs(StaffMember staff, Work work) throws IOException, ServletException {
        try {
            identities.setAuthentication(staff.id(), staff.groups(), List.of());
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
