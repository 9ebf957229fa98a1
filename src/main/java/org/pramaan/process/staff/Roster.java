package org.pramaan.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Adds groups and users that are missing; those that are there stay as they are. */
@Component
class Roster {

    private final IdentityService identities;

    Roster(IdentityService identities) {
        this.identities = identities;
    }

    void ensureGroup(String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() > 0) return;
        var group = identities.newGroup(id);
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }

    boolean knows(String userId) {
        return identities.createUserQuery().userId(userId).count() > 0;
    }

    void add(String userId, String firstName, String password, String group) {
        var user = identities.newUser(userId);
        user.setFirstName(firstName);
        user.setLastName("");
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(userId, group);
    }

    /** Gives a known user this password, unless they have it. */
    void ensurePassword(String userId, String password) {
        if (identities.checkPassword(userId, password)) return;
        var user = identities.createUserQuery().userId(userId).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }
}
