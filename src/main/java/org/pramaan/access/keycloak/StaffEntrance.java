package org.pramaan.access.keycloak;

import java.util.regex.Pattern;
import org.pramaan.access.StaffMember;
import org.pramaan.access.StaffRegister;
import org.pramaan.access.StaffToken;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where staff come in: everybody in one of their groups. */
@Component
@ConditionalOnKeycloak
class StaffEntrance implements RealmEntrance {

    private static final RealmWay WAY = new RealmWay("staff", "", "/login", "/camunda/app/tasklist/default/");

    /** What the engine allows in the id of a user; also said in application.yaml. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_.@+-]{1,64}");

    private final StaffRegister register;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    StaffEntrance(StaffRegister register) {
        this.register = register;
    }

    @Override
    public RealmWay way() {
        return WAY;
    }

    @Override
    public Authentication admit(RealmPerson person) {
        var groups = RealmGroups.ofStaff(person.groups());
        if (groups.isEmpty()) throw new NotAdmitted("group");
        if (!ID.matcher(person.username()).matches()) throw new NotAdmitted("name");
        var member = new StaffMember(person.username(), groups);
        register.note(member, person.firstName(), person.lastName());
        return StaffToken.of(member, null);
    }

    @Override
    public HttpSessionSecurityContextRepository contexts() {
        return contexts;
    }
}
