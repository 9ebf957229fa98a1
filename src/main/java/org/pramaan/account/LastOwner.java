package org.pramaan.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Of a client's owners one must stay, who has taken up the invitation. */
@ResponseStatus(code = HttpStatus.CONFLICT, reason = "Somebody else must be an owner first.")
public class LastOwner extends RuntimeException {

    LastOwner() {
        super("Somebody else must be an owner first.");
    }
}
