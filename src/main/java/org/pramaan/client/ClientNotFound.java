package org.pramaan.client;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No client has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ClientNotFound extends RuntimeException {

    ClientNotFound(UUID id) {
        super("There is no client " + id);
    }
}
