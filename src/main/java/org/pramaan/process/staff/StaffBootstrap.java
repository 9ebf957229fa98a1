package org.pramaan.process.staff;

import static org.pramaan.access.StaffGroups.ADMINISTRATORS;
import static org.pramaan.access.StaffGroups.COMPLIANCE;
import static org.pramaan.access.StaffGroups.REVIEWERS;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the first request: the groups, what they may do, and the first users if they are kept here. */
@Component
class StaffBootstrap implements SmartInitializingSingleton {

    private final Roster roster;
    private final Rights rights;
    private final ReviewFilter filter;
    private final ObjectProvider<FirstUsers> firstUsers;

    StaffBootstrap(Roster roster, Rights rights, ReviewFilter filter, ObjectProvider<FirstUsers> firstUsers) {
        this.roster = roster;
        this.rights = rights;
        this.filter = filter;
        this.firstUsers = firstUsers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            ensure();
        } catch (ProcessEngineException crossed) {
            ensure(); // another node, starting at the same moment, wrote some of it first
        }
    }

    private void ensure() {
        roster.ensureGroup(ADMINISTRATORS, "Administrators", Groups.GROUP_TYPE_SYSTEM);
        roster.ensureGroup(REVIEWERS, "KYC reviewers", Groups.GROUP_TYPE_WORKFLOW);
        roster.ensureGroup(COMPLIANCE, "KYC compliance", Groups.GROUP_TYPE_WORKFLOW);
        Grant.standard().forEach(rights::ensure);
        filter.ensure();
        firstUsers.forEach(FirstUsers::ensure);
    }
}
