package org.pramaan.process;

import org.camunda.bpm.engine.IdentityService;

/** The reviewer who signs in to Tasklist, whose password is their id. */
public final class TestReviewer {

    private static final String ID = "reviewer";

    private TestReviewer() {}

    public static void ensure(IdentityService identities) {
        if (identities.createUserQuery().userId(ID).count() > 0) return;
        var user = identities.newUser(ID);
        user.setFirstName("Rita");
        user.setLastName("Rao");
        user.setPassword(ID);
        identities.saveUser(user);
        identities.createMembership(ID, "kyc-reviewers");
    }
}
