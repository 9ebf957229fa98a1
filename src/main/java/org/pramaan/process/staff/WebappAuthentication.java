package org.pramaan.process.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.pramaan.access.SignedInStaff;
import org.pramaan.access.StaffMember;

/** Tells the engine's webapps who signed in at our page. Public because they make it by reflection. */
public class WebappAuthentication implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return SignedInStaff.current().map(WebappAuthentication::result).orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // our own sign-in page has asked already
    }

    private static AuthenticationResult result(StaffMember staff) {
        var result = AuthenticationResult.successful(staff.id());
        result.setGroups(staff.groups());
        return result;
    }
}
