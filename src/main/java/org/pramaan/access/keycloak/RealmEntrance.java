package org.pramaan.access.keycloak;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** One of the ways in that share the realm: who may come, and what the session remembers of them. */
public interface RealmEntrance {

    RealmWay way();

    /** @throws NotAdmitted if this person has no business here */
    Authentication admit(RealmPerson person);

    HttpSessionSecurityContextRepository contexts();
}
