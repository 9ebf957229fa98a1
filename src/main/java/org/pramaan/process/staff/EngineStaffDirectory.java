package org.pramaan.process.staff;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.pramaan.access.StaffDirectory;
import org.pramaan.access.StaffMember;
import org.springframework.stereotype.Component;

/** The users and groups the engine keeps; administrators edit them in its Admin webapp. */
@Component
class EngineStaffDirectory implements StaffDirectory {

    private final IdentityService identities;

    EngineStaffDirectory(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<StaffMember> authenticate(String userId, String password) {
        return identities.checkPassword(userId, password) ? Optional.of(member(userId)) : Optional.empty();
    }

    private StaffMember member(String userId) {
        var groups = identities.createGroupQuery().groupMember(userId).list();
        return new StaffMember(userId, groups.stream().map(Group::getId).toList());
    }
}
