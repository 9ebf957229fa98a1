package org.pramaan.process.staff;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.stereotype.Component;

/** Writes grants into the engine; what an administrator has since written for the same resource stays. */
@Component
class Rights {

    private final AuthorizationService authorizations;

    Rights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void ensure(Grant grant) {
        if (isWritten(grant)) return;
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private boolean isWritten(Grant grant) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(grant.group())
                        .resourceType(grant.resource())
                        .resourceId(grant.resourceId())
                        .count()
                > 0;
    }
}
