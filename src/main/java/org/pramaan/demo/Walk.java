package org.pramaan.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Walks one specimen person, then a stranger with that person's documents, through the public API. */
@Component
class Walk {

    private final PrintStream out = System.out;

    void take(PublicApi api, SpecimenSet specimens, DemoReceiver receiver) throws InterruptedException {
        receiver.expect(api.setWebhook(receiver.url()));
        say("Webhook set: %s", receiver.url());
        say("");
        say("1. The person on the documents");
        session(api, specimens, "specimen-person", specimens.livePhoto());
        say("");
        say("2. A stranger with the same documents");
        session(api, specimens, "specimen-stranger", specimens.stranger());
        say("");
        hear(receiver);
    }

    private void session(PublicApi api, SpecimenSet specimens, String user, Path livePhoto) {
        var sessionId = api.openSession(user);
        say("   session   %s for %s", sessionId, user);
        api.upload("pan", user, specimens.pan());
        api.upload("aadhaar/front", user, specimens.aadhaarFront());
        api.upload("aadhaar/back", user, specimens.aadhaarBack());
        api.upload("live-photo", user, livePhoto);
        say("   uploaded  pan, aadhaar/front, aadhaar/back, live-photo (%s)", livePhoto.getFileName());
        var verdict = api.verify(sessionId);
        tellWhatWasRead(api, sessionId);
        say("   scores    face match %s, liveness %s", verdict.path("faceMatchScore"), verdict.path("livenessScore"));
        say("   verdict   %s", verdict.path("status").asText());
    }

    private void tellWhatWasRead(PublicApi api, String sessionId) {
        var read = api.status(sessionId).path("extractedData");
        say(
                "   read      %s, born %s",
                read.path("fullName").asText(), read.path("dateOfBirth").asText());
        say(
                "             PAN %s, Aadhaar %s",
                read.path("panNumber").asText(), read.path("aadhaarNumber").asText());
        say("             %s", read.path("address").asText());
    }

    /** Deliveries are jobs of their own; they arrive a moment after the verdict. */
    private void hear(DemoReceiver receiver) throws InterruptedException {
        for (int tries = 0; tries < 50 && receiver.heard().size() < 4; tries++) Thread.sleep(200);
        say("Webhooks received and their signatures verified: %s", String.join(", ", receiver.heard()));
    }

    private void say(String line, Object... words) {
        out.println(line.formatted(words));
    }
}
