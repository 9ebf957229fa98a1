package org.pramaan.portal;

import org.pramaan.access.keycloak.RealmEntrance;
import org.springframework.stereotype.Component;

/** Who decides about members, for pages that say so. */
@Component
public class Membership {

    private final PortalEntrance entrance;

    Membership(PortalEntrance entrance) {
        this.entrance = entrance;
    }

    /** Whether that is owners and administrators here, and not Keycloak. */
    public boolean isOurs() {
        return !(entrance instanceof RealmEntrance);
    }
}
