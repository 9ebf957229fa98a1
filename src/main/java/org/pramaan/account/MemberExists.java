package org.pramaan.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The client has a member with this e-mail address already. */
@ResponseStatus(code = HttpStatus.CONFLICT, reason = "There is a member with this e-mail address already.")
public class MemberExists extends RuntimeException {

    MemberExists() {
        super("There is a member with this e-mail address already.");
    }
}
