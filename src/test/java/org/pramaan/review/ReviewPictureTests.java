package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewModuleTest
@DisplayName("BS-04 The pictures of the review page")
class ReviewPictureTests {

    @Autowired
    TestCases cases;

    @Autowired
    TestReviewTasks tasks;

    @Autowired
    SignedIn browser;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    private UUID session;
    private ReviewTask task;

    @BeforeEach
    void offer() {
        session = cases.read(cases.client(), "ASHA KUMARI");
        task = tasks.offer(session, null);
    }

    @Test
    @DisplayName("come decrypted, by their own type, kept by no cache")
    void come() {
        var picture = browser.get(path("/pictures/LIVE_PHOTO"));
        assertThat(picture)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(picture.getResponse().getContentAsByteArray()).isEqualTo(TestCases.jpeg("LIVE_PHOTO"));
    }

    @Test
    @DisplayName("include the portrait cut from the Aadhaar card")
    void includePortrait() {
        assertThat(browser.get(path("/portrait")).getResponse().getContentAsByteArray())
                .isEqualTo(TestCases.PORTRAIT);
    }

    @Test
    @DisplayName("BS-08 stay away while an Aadhaar number may be uncovered, or when there is none")
    void stayAway() {
        assertThat(browser.get(path("/pictures/AADHAAR_CARD_BACK"))).hasStatus(404);
        assertThat(browser.get(path("/pictures/PASSPORT"))).hasStatus(404);
        var empty = tasks.offer(cases.open(cases.client()), null);
        assertThat(browser.get("/review/" + empty.id() + "/pictures/PAN_CARD")).hasStatus(404);
        assertThat(browser.get("/review/" + empty.id() + "/portrait")).hasStatus(404);
    }

    @Test
    @DisplayName("open to the task's reviewers only")
    void openToReviewersOnly() {
        var path = path("/pictures/PAN_CARD");
        assertThat(browser.get(path, "otto", "kyc-compliance")).hasStatus(404);
        assertThat(browser.get("/review/unknown/pictures/PAN_CARD")).hasStatus(404);
        assertThat(http.get().uri(path)).hasStatus4xxClientError();
        tasks.claim(task, "rahul");
        assertThat(browser.get(path)).hasStatus(404);
        assertThat(browser.get(path("/portrait"))).hasStatus(404);
    }

    @Test
    @DisplayName("BS-10 leave an audit entry each, and none when they were not shown")
    void leaveAuditEntries() {
        browser.get(path("/portrait"));
        browser.get(path("/pictures/PAN_CARD"));
        browser.get(path("/pictures/AADHAAR_CARD_BACK"));
        assertThat(database.sql("""
                        select details from audit_entry
                        where action = 'review.picture_viewed' and subject = ? order by sequence""").param(session).query(String.class).list())
                .containsExactly("{\"picture\":\"portrait of AADHAAR_CARD_FRONT\"}", "{\"picture\":\"PAN_CARD\"}");
    }

    private String path(String picture) {
        return "/review/" + task.id() + picture;
    }
}
