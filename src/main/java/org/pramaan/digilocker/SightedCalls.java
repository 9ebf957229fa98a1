package org.pramaan.digilocker;

import java.io.IOException;
import org.pramaan.status.Sightings;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Notes of every call to DigiLocker whether it answered. */
class SightedCalls implements ClientHttpRequestInterceptor {

    static final String SERVICE = "digilocker";

    private final Sightings sightings;

    SightedCalls(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        try {
            var response = execution.execute(request, body);
            if (response.getStatusCode().is5xxServerError()) sightings.away(SERVICE);
            else sightings.answered(SERVICE);
            return response;
        } catch (IOException silent) {
            sightings.away(SERVICE);
            throw silent;
        }
    }
}
