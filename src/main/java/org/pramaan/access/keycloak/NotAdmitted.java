package org.pramaan.access.keycloak;

import org.springframework.security.core.AuthenticationException;

/** The realm knows who it is, and that is nobody who may come in here. */
public class NotAdmitted extends AuthenticationException {

    private final String reason;

    /** @param reason a word by which the page of the entrance says it in a sentence */
    public NotAdmitted(String reason) {
        super("Not admitted: " + reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
