package org.pramaan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody at the DigiLocker simulator, who submits its consent form without a browser. */
final class DigilockerPerson {

    private final HttpClient http = HttpClient.newHttpClient();

    /** Allows access as that user and comes back to the server. */
    HttpResponse<String> consents(String authorizationUrl, String user) {
        return get(decides(authorizationUrl, user, "allow"));
    }

    /** Where DigiLocker sends the person after the decision. */
    URI decides(String authorizationUrl, String user, String decision) {
        var address = URI.create(authorizationUrl);
        var form = "%s&user=%s&decision=%s".formatted(address.getRawQuery(), user, decision);
        var answer = post(authorizationUrl.substring(0, authorizationUrl.indexOf('?')), form);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> post(String address, String form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
