package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviewModuleTest
@DisplayName("DK-04 Serving of Tasklist forms")
class FormServingTests {

    @Autowired
    SignedIn browser;

    @Autowired
    MockMvcTester http;

    @Test
    @DisplayName("gives the form to staff, fresh each time, so that an edit shows without a restart")
    void servesForms() {
        assertThat(browser.get("/forms/review-session.html"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("cam-script");
    }

    @Test
    @DisplayName("serves html, js and css of that folder only")
    void servesNothingElse() {
        assertThat(browser.get("/forms/secret.yaml")).hasStatus(404);
        assertThat(browser.get("/forms/..%2fpom.xml")).hasStatus4xxClientError();
        assertThat(browser.get("/forms/%2e%2e/pom.xml")).hasStatus4xxClientError();
        assertThat(browser.get("/forms/")).hasStatus(404);
    }

    @Test
    @DisplayName("shows no form to strangers")
    void asksForSignIn() {
        assertThat(http.get().uri("/forms/review-session.html")).hasStatus4xxClientError();
    }

    @Test
    @DisplayName("serves the page's own script and style to staff")
    void servesAssets() {
        assertThat(browser.get("/review/assets/workspace.js"))
                .hasStatusOk()
                .bodyText()
                .contains("'use strict'");
        assertThat(browser.get("/review/assets/workspace.css")).hasStatusOk();
    }
}
