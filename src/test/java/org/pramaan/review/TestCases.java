package org.pramaan.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.DocumentIntake;
import org.pramaan.session.Fact;
import org.pramaan.session.Opening;
import org.pramaan.session.Reading;
import org.pramaan.session.Readings;
import org.pramaan.session.SessionOpenings;
import org.pramaan.session.Upload;
import org.pramaan.session.VerdictRecord;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings sessions to review the way the process does, without an engine. */
class TestCases {

    static final byte[] PORTRAIT = jpeg("portrait");

    private final Clients clients;
    private final SessionOpenings openings;
    private final DocumentIntake intake;
    private final Readings readings;
    private final TestWorkflow workflow;
    private final TransactionTemplate transactions;

    TestCases(
            Clients clients,
            SessionOpenings openings,
            DocumentIntake intake,
            Readings readings,
            TestWorkflow workflow,
            TransactionTemplate transactions) {
        this.transactions = transactions;
        this.clients = clients;
        this.openings = openings;
        this.intake = intake;
        this.readings = readings;
        this.workflow = workflow;
    }

    ClientProfile client() {
        return TestClients.register(clients, "Acme <Bank>");
    }

    /** A session whose four documents are read; the name on the PAN card is the given one. */
    UUID read(ClientProfile client, String name) {
        var session = open(client);
        transactions.executeWithoutResult(transaction -> {
            for (var kind : DocumentKind.values()) submit(client, session, kind, name);
            readings.complete(session);
        });
        return session;
    }

    UUID open(ClientProfile client) {
        var user = "user-" + UUID.randomUUID();
        return openings.open(new Opening(caller(client), user, null, null, null))
                .sessionId();
    }

    private void submit(ClientProfile client, UUID session, DocumentKind kind, String name) {
        var upload = new Upload(kind, "image/jpeg", "jpg", jpeg(kind.name()));
        intake.submit(caller(client), "", session, upload);
        boolean withheld = kind == DocumentKind.AADHAAR_CARD_BACK;
        var portrait = kind == DocumentKind.AADHAAR_CARD_FRONT ? PORTRAIT : null;
        readings.keep(workflow.documentToRead(session), reading(kind, name, withheld, portrait));
    }

    private static Reading reading(DocumentKind kind, String name, boolean withheld, byte @Nullable [] portrait) {
        var fields = kind == DocumentKind.PAN_CARD
                ? Map.of("FULL_NAME", new Fact(name, 0.98), "PAN_NUMBER", new Fact("ABCPK1234L", 0.99))
                : Map.of("AADHAAR_LAST_FOUR", new Fact("4321", 0.97));
        return new Reading(new DocumentFacts("PAN", 0.9, fields, 1), null, null, withheld, portrait);
    }

    private static Caller caller(ClientProfile client) {
        return new Caller(client.id(), client.slug(), client.name(), 100, UUID.randomUUID(), false);
    }

    static VerdictRecord verdict(String... concerns) {
        return new VerdictRecord(
                "review",
                List.of(concerns),
                Map.of("lowestFieldConfidence", 0.97),
                Map.of("faceMatchThreshold", 0.8, "reviewFloor", 0.5, "requiredLivenessMethod", "ANY"),
                "kyc-session:3:abc, verdict:2",
                Instant.parse("2026-11-22T06:40:00Z"));
    }

    /** Begins as a JPEG does. */
    static byte[] jpeg(String content) {
        return ("\u00ff\u00d8\u00ff" + content).getBytes(StandardCharsets.ISO_8859_1);
    }
}
