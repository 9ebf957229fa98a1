package org.pramaan.client;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The client holds as many active keys as it may; one must be revoked first. */
@ResponseStatus(code = HttpStatus.CONFLICT, reason = "Revoke a key before creating another one")
public class TooManyKeys extends RuntimeException {

    TooManyKeys(int most) {
        super("A client may hold %d active keys".formatted(most));
    }
}
