package org.pramaan.process.staff;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.pramaan.access.StaffGroups;
import org.pramaan.access.StaffMember;
import org.pramaan.access.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who signed in elsewhere as a user of the engine, whose webapps show names and ask again for groups every few
 * minutes. Nobody learns the user's password, which the engine needs: it fails at checking one that is not there.
 */
@Component
class EngineStaffRegister implements StaffRegister {

    private static final int RANDOM_BYTES = 32;

    private final IdentityService identities;
    private final SecureRandom random;

    EngineStaffRegister(IdentityService identities, SecureRandom random) {
        this.identities = identities;
        this.random = random;
    }

    @Override
    @Transactional
    public void note(StaffMember member, String firstName, String lastName) {
        var user = identities.createUserQuery().userId(member.id()).singleResult();
        save(user == null ? added(member.id()) : user, firstName, lastName);
        var present = groupsOf(member.id());
        member.groups().stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identities.createMembership(member.id(), group));
        present.stream()
                .filter(StaffGroups.ALL::contains)
                .filter(group -> !member.groups().contains(group))
                .forEach(group -> identities.deleteMembership(member.id(), group));
    }

    private User added(String userId) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var user = identities.newUser(userId);
        user.setPassword(Base64.getEncoder().encodeToString(bytes));
        return user;
    }

    private void save(User user, String firstName, String lastName) {
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identities.saveUser(user);
    }

    private List<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }
}
