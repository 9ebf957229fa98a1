package org.pramaan.process.staff;

import java.util.List;
import org.pramaan.access.StaffGroups;
import org.pramaan.access.StaffMember;
import org.pramaan.access.StaffRegister;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/**
 * Stands for the administrators whom the realm knows, before the first of them signs in: as long as the engine knows
 * none, its webapps offer whoever comes to become one. Nobody can sign in as this user; the realm's names have no
 * capitals.
 */
@Component
@ConditionalOnKeycloak
class RealmAdministrators implements FirstUsers {

    private static final StaffMember ALL = new StaffMember("Keycloak", List.of(StaffGroups.ADMINISTRATORS));

    private final StaffRegister register;

    RealmAdministrators(StaffRegister register) {
        this.register = register;
    }

    @Override
    public void ensure() {
        register.note(ALL, "Administrators", "kept in Keycloak");
    }
}
