package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.pramaan.session.Readings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PramaanTest
@DisplayName("CF-28 The portal's pages of sessions")
class PortalSessionTests {

    private static final String SCRIPT = "<script>alert('kyc')</script>";

    private final ApplicationContext context;
    private final PortalCase portal;

    PortalSessionTests(@Autowired ApplicationContext context) {
        this.context = context;
        portal = new PortalCase(context);
    }

    @Test
    @DisplayName("list what the search finds, and keep the search while turning pages")
    void lists() {
        var session = portal.session("sandbox-review-listed", "PENDING_REVIEW");
        var owner = portal.owner();
        var found = search(owner, "q", "REVIEW-LISTED", "state", "IN_REVIEW");
        assertThat(owner.get(found).body()).contains(session, "sandbox-review-listed", "In review", "REVIEW-LISTED");
        assertThat(owner.get(found + "&page=1").body()).contains(session);
        assertThat(owner.get(search(owner, "q", "listed", "state", "REJECTED")).body())
                .doesNotContain(session)
                .contains("No session matches");
        assertThat(owner.get(search(owner, "q", "\0%", "from", "yesterday", "state", "NONE") + "&page=-7")
                        .statusCode())
                .isEqualTo(200);
        assertThat(owner.get("/portal/sessions?state=IN_REVIEW").body()).contains(session);
        assertThat(owner.get("/portal/sessions?page=many").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("CF-28 name nobody in an address, and show what was typed to who typed it only")
    void hidesWhatIsSought() {
        portal.session("sandbox-review-sought", "PENDING_REVIEW");
        var owner = portal.owner();
        var found = search(owner, "q", "review-sought", "from", "2020-01-01");
        assertThat(found).contains("from=2020-01-01").doesNotContain("sought");
        assertThat(owner.get(found).body()).contains("sandbox-review-sought").doesNotContain("?q=", "&amp;q=");
        assertThat(portal.owner().get(found).body()).doesNotContain("value=\"review-sought\"");
        assertThat(owner.postWithoutToken("/portal/sessions", "q=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("show a case with its scores, concerns, events and way, and the audit trail tells who looked")
    void shows() {
        var session = portal.session("sandbox-review-shown", "PENDING_REVIEW");
        var page = portal.owner().get("/portal/sessions/" + session);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("The live photo shows more than one face.", "Face match", "Approves from 0.80")
                .contains("kyc.documents_uploaded", "kyc.verification_completed")
                .contains("data-here=\"ReviewSession\"", "Open in Tasklist", "XXXX XXXX 0000")
                .contains("Session opened", "PAN card arrived", "Picture withheld");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("unsafe");
        assertThat(portal.audited("session.viewed", session)).isOne();
        assertThat(portal.owner()
                        .get("/portal/sessions/" + session + "/diagram")
                        .body())
                .contains("bpmndi:BPMNShape");
    }

    @Test
    @DisplayName("show a reviewer's decision without the reviewer's name")
    void hidesStaff() {
        var session = portal.session("sandbox-rejected-anonymously", "REJECTED");
        var page = portal.owner().get("/portal/sessions/" + session).body();
        assertThat(page)
                .contains("A reviewer rejected", "Reason: The faces do not match")
                .doesNotContain("sandbox rejected");
    }

    @Test
    @DisplayName("show pictures that may be seen, uncached, and the audit trail tells of each")
    void pictures() {
        var session = portal.session("sandbox-approved-seen", "FACE_VERIFIED");
        var owner = portal.owner();
        var photo = owner.get("/portal/sessions/" + session + "/pictures/LIVE_PHOTO");
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(portal.audited("session.picture_viewed", session)).isOne();
        assertThat(owner.get("/portal/sessions/" + session + "/pictures/AADHAAR_CARD_FRONT")
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/portal/sessions/" + session + "/pictures/PASSPORT")
                        .statusCode())
                .isEqualTo(404);
        assertThat(portal.audited("session.picture_viewed", session)).isOne();
    }

    @Test
    @DisplayName("EN-04 answer for a live session, another client's and an unknown one alike: not found")
    void walls() {
        var owner = portal.owner();
        var live = portal.live().open("anna");
        var theirs = new RunningServer(context).newClient().open("bela");
        Stream.of(live, theirs, UUID.randomUUID().toString(), "1", "..%2F")
                .forEach(id -> Stream.of("", "/diagram", "/pictures/LIVE_PHOTO")
                        .forEach(page -> assertThat(owner.get("/portal/sessions/" + id + page)
                                        .statusCode())
                                .as(id + page)
                                .isIn(404, 400)));
        assertThat(owner.get("/portal/sessions").body()).doesNotContain(live, theirs);
        assertThat(portal.audited("session.viewed", live) + portal.audited("session.viewed", theirs))
                .isZero();
    }

    @Test
    @DisplayName("show hostile users and readings as text")
    void showsText() {
        var user = SCRIPT + "\"'><img src=x onerror=alert(1)>";
        var session = portal.sandbox()
                .post("/v1/kyc/initiate", "{\"externalUserId\":\"%s\"}".formatted(user.replace("\"", "\\\"")))
                .text("kycSessionId");
        portal.sandbox().post("/v1/sandbox/sessions/" + session + "/simulate", "{\"outcome\":\"review\"}");
        read(session);
        var owner = portal.owner();
        for (var path : List.of("/portal/sessions", "/portal/sessions/" + session, search(owner, "q", "<script>")))
            assertThat(owner.get(path).body())
                    .as(path)
                    .contains("&lt;script&gt;")
                    .doesNotContain(SCRIPT, "<img src=x");
    }

    /** Where the search leads. */
    private static String search(PortalVisitor owner, String... fields) {
        var there = URI.create(PortalVisitor.location(owner.post("/portal/sessions", "/portal/sessions", fields)));
        return there.getRawPath() + "?" + there.getRawQuery();
    }

    /** As if the reader had found that on a card. */
    private void read(String session) {
        var document = context.getBean(CaseDocuments.class)
                .of(UUID.fromString(session))
                .get(0);
        var facts = new DocumentFacts(SCRIPT, 1, Map.of(SCRIPT, new Fact(SCRIPT, 1)), 1);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(begun -> context.getBean(Readings.class)
                        .keep(document.id(), new Reading(facts, null, null, false, null)));
    }

    @Test
    @DisplayName("count requests and sessions of 7, 30 or 90 days; any other period counts as 30")
    void usage() {
        portal.session("sandbox-approved-counted", "FACE_VERIFIED");
        var owner = portal.owner();
        for (int days : new int[] {7, 30, 90})
            assertThat(owner.get("/portal/usage?days=" + days).body())
                    .contains("Approved by the rules", "Approval rate", "aria-current=\"true\">" + days + " days");
        assertThat(owner.get("/portal/usage?days=100000").body()).contains("aria-current=\"true\">30 days");
        assertThat(owner.get("/portal/usage?days=x").statusCode()).isEqualTo(400);
    }
}
