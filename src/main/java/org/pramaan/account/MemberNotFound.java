package org.pramaan.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The client has no such member. */
@ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "There is no such member.")
public class MemberNotFound extends RuntimeException {

    MemberNotFound() {
        super("There is no such member.");
    }
}
