package org.pramaan.e2e;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.pramaan.document.DocumentKind;
import org.pramaan.web.Visitor;

/** A client of the EnxtAI API with a key of its own. */
final class KycClient {

    private final Visitor http;
    private final String[] key;
    private final String slug;

    KycClient(int port, String slug, String apiKey) {
        http = new Visitor(port);
        key = new String[] {"X-API-Key", apiKey};
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String apiKey() {
        return key[1];
    }

    Answer get(String path) {
        return new Answer(http.get("/api" + path, key));
    }

    Answer post(String path, String json) {
        return new Answer(http.postJson("/api" + path, json, key));
    }

    Answer post(String path, Form form) {
        var headers =
                Stream.of(key[0], key[1], "Content-Type", Form.contentType()).toArray(String[]::new);
        return new Answer(http.send("POST", "/api" + path, BodyPublishers.ofByteArray(form.body()), headers));
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private Answer send(String method, String path, String json) {
        var headers =
                Stream.of(key[0], key[1], "Content-Type", "application/json").toArray(String[]::new);
        return new Answer(http.send(method, "/api" + path, BodyPublishers.ofString(json), headers));
    }

    /** Opens a session and answers its id. */
    String open(String user) {
        return post("/v1/kyc/initiate", "{\"externalUserId\":\"%s\"}".formatted(user))
                .text("kycSessionId");
    }

    Answer upload(DocumentKind kind, String user, Picture picture) {
        return post(path(kind), new Form().text("externalUserId", user).file("file", picture));
    }

    /** Sends every specimen picture, the live photo last. */
    void uploadAll(String user, Specimens specimens) {
        Stream.of(DocumentKind.values()).forEach(kind -> upload(kind, user, specimens.of(kind)));
    }

    Answer status(String sessionId) {
        return get("/v1/kyc/status/" + sessionId);
    }

    Answer verify(String sessionId) {
        return post("/v1/kyc/verify", "{\"kycSessionId\":\"%s\"}".formatted(sessionId));
    }

    /** The status after the server's own patience, asked again for a machine that is busy. */
    String verdict(String sessionId) {
        for (int tries = 0; tries < 6; tries++) {
            var status = verify(sessionId).text("status");
            if (!status.equals("DOCUMENTS_UPLOADED") && !status.equals("OCR_COMPLETED")) return status;
        }
        throw new AssertionError("No verdict within two and a half minutes");
    }

    /** Lets events go there and answers the secret they are signed with. */
    String setWebhook(String url) {
        return put("/v1/client/webhook", "{\"url\":\"%s\"}".formatted(url)).text("secret");
    }

    static String path(DocumentKind kind) {
        return "/v1/kyc/upload/"
                + switch (kind) {
                    case PAN_CARD -> "pan";
                    case AADHAAR_CARD_FRONT -> "aadhaar/front";
                    case AADHAAR_CARD_BACK -> "aadhaar/back";
                    case LIVE_PHOTO -> "live-photo";
                };
    }
}
