package org.pramaan.process.staff;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.pramaan.access.StaffGroups.ADMINISTRATORS;
import static org.pramaan.access.StaffGroups.COMPLIANCE;
import static org.pramaan.access.StaffGroups.REVIEWERS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** What a group may do with one resource, or with all of a kind. */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    private static final List<Grant> NAMED = List.of(
            new Grant(REVIEWERS, APPLICATION, "tasklist", List.of(ACCESS)),
            onAll(REVIEWERS, TASK, READ, UPDATE),
            onAll(REVIEWERS, PROCESS_DEFINITION, READ),
            new Grant(COMPLIANCE, APPLICATION, "cockpit", List.of(ACCESS)),
            onAll(COMPLIANCE, DEPLOYMENT, CREATE, READ),
            onAll(COMPLIANCE, PROCESS_DEFINITION, READ, READ_INSTANCE, READ_HISTORY),
            onAll(COMPLIANCE, DECISION_DEFINITION, READ, READ_HISTORY),
            onAll(COMPLIANCE, DECISION_REQUIREMENTS_DEFINITION, READ));

    /** Everything the groups of staff may do from the start. */
    static List<Grant> standard() {
        var everything = Arrays.stream(Resources.values()).map(resource -> onAll(ADMINISTRATORS, resource, ALL));
        return Stream.concat(NAMED.stream(), everything).toList();
    }

    private static Grant onAll(String group, Resource resource, Permission... permissions) {
        return new Grant(group, resource, Authorization.ANY, List.of(permissions));
    }
}
