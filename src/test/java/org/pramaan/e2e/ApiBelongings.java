package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.SpecimenOfflineKyc;
import org.pramaan.specimen.SpecimenPeople;
import org.pramaan.web.Visitor;

/** Makes one thing of a client for a route to name, and names it there. */
final class ApiBelongings {

    static final String PERSON = "asha of the walls";

    private static final Picture BLANK = Picture.blank(400, 300, Color.LIGHT_GRAY);
    private static final String CONSENT = """
            {"externalUserId":"%s","purposes":["AADHAAR_OFFLINE_VERIFICATION","PAN_CHECK","BANK_ACCOUNT_CHECK","CKYC_SEARCH"],"noticeVersion":"1","language":"en",
             "text":"I agree","channel":"web","ipAddress":"203.0.113.9"}""".formatted(PERSON);
    private static final String PAYMENT = """
            {"user_id":"%s","amount":100,"currency":"INR","payment_method":"upi","customer_details":
            {"name":"John Doe","email":"john@example.com","phone":"+919876543210"}}""".formatted(PERSON);

    /** What the routes ask for beside the id. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PUT /api/v1/client/webhooks/{id}", "{\"url\":\"http://localhost:1/other\"}"),
            Map.entry(
                    "POST /api/v1/client/webhooks/{id}/replay",
                    "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-01-02T00:00:00Z\"}"),
            Map.entry("POST /api/v1/kyc/{submissionId}/digilocker/fetch", "{\"documentTypes\":[\"PAN\"]}"),
            Map.entry("POST /api/v1/sandbox/sessions/{kycSessionId}/simulate", "{\"outcome\":\"review\"}"),
            Map.entry("POST /api/v1/kyc/verify", "{\"kycSessionId\":\"ID\"}"),
            Map.entry("POST /api/kyc/pan", asked("\"pan\":\"ABCDE1234F\"")),
            Map.entry("POST /api/kyc/ckyc-search", asked("\"pan\":\"ABCDE1234F\"")),
            Map.entry("POST /api/kyc/bank", asked("\"account_number\":\"1234567890\",\"ifsc\":\"BANK0001234\"")),
            Map.entry("POST /api/kyc/aadhaar-xml", asked("\"xml_content\":\"xml\",\"share_code\":\"1234\"")));

    private final RunningServer server;
    private final byte[] offline;

    ApiBelongings(RunningServer server) {
        this.server = server;
        try (var portrait = server.context().getBean(SpecimenPeople.class).idPortrait(Person.P0, 160, 20)) {
            var identity = server.specimens().identity();
            offline = SpecimenOfflineKyc.sign(identity, portrait.jpeg(92), Instant.parse("2026-08-15T06:30:00Z"));
        }
    }

    /** The id of something new that the route can name. */
    String make(ApiRoute route, KycClient owner) {
        if (ApiWall.before(route) == ApiWall.SESSION || route.pattern().contains("/v1/sessions/{"))
            return owner.open(PERSON);
        if (route.pattern().contains("/deliveries/{")) return delivery(owner);
        if (route.pattern().contains("/webhooks/{")) return webhook(owner);
        if (route.pattern().contains("{referenceId}"))
            return owner.post("/payments/initiate", PAYMENT)
                    .body()
                    .at("/data/reference_id")
                    .asText();
        var consent = owner.post("/v1/consents", CONSENT).text("consentId");
        return route.pattern().matches(".*(\\{userId}|/consents)") ? person(owner, consent) : consent;
    }

    Answer name(ApiRoute route, KycClient caller, String id) {
        var http = new Visitor(server.port());
        if (route.pattern().contains("/upload/")) {
            var form = new Form()
                    .text("externalUserId", PERSON)
                    .text("kycSessionId", id)
                    .file("file", file(route));
            return caller.post(route.path(id).substring("/api".length()), form);
        }
        var body = BODIES.getOrDefault(route.toString(), "{}").replace("ID", id);
        var path = route.path(id.replace(" ", "%20"));
        if (path.endsWith("/consents")) path += "?externalUserId=" + id.replace(" ", "%20");
        return new Answer(http.send(
                route.method().name(),
                path,
                BodyPublishers.ofString(body),
                "X-API-Key",
                caller.apiKey(),
                "Content-Type",
                "application/json"));
    }

    private Picture file(ApiRoute route) {
        return route.pattern().endsWith("/offline") ? new Picture("offline.xml", "text/xml", offline) : BLANK;
    }

    private static String webhook(KycClient owner) {
        return owner.post("/v1/client/webhooks", "{\"url\":\"http://localhost:1/hook\"}")
                .text("id");
    }

    private static String delivery(KycClient owner) {
        var webhook = "/v1/client/webhooks/" + webhook(owner);
        owner.post(webhook + "/test", "{}");
        return owner.get(webhook + "/deliveries").body().at("/deliveries/0/id").asText();
    }

    /** Of whom a registry was asked. */
    private static String person(KycClient owner, String consent) {
        var asked = owner.post("/kyc/pan", asked("\"pan\":\"ABCDE1234F\"").replace("ID", consent));
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return PERSON;
    }

    private static String asked(String fields) {
        return "{\"user_id\":\"%s\",\"consent_id\":\"ID\",%s}".formatted(PERSON, fields);
    }
}
