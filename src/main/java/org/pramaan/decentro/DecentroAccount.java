package org.pramaan.decentro;

import java.net.URI;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.decentro.DecentroSettings.Paths;

/** Where Decentro is for this server, the real one or the simulated, and how we sign in. */
record DecentroAccount(URI baseUrl, Credentials credentials, Paths paths, String payeeAccount, String webhookSecret) {

    URI at(String path) {
        return URI.create(baseUrl.toString().replaceFirst("/+$", "") + path);
    }

    @Override
    public String toString() {
        return "DecentroAccount[" + baseUrl + "]";
    }
}
