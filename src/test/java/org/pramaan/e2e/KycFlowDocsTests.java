package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("KF-05 CF-3 The KYC Flow API's description")
class KycFlowDocsTests {

    private final Visitor visitor;

    KycFlowDocsTests(@Autowired ApplicationContext context) {
        visitor = new Visitor(new RunningServer(context).port());
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, /webjars/swagger-ui/swagger-ui-bundle.js",
        "/docs/, /webjars/swagger-ui/swagger-ui.css",
        "/redoc, /webjars/redoc/redoc.standalone.js",
        "/docs, /pramaan/docs/swagger.js",
        "/redoc, /pramaan/docs/redoc.js"
    })
    @DisplayName("has pages that load nothing from elsewhere, open to everybody as the API is")
    void hasPages(String page, String asset) {
        var shown = visitor.get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(asset).doesNotContain("http:", "https:");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "style-src 'self' 'unsafe-inline'", "worker-src 'self' blob:");
        assertThat(visitor.get(asset).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("can be downloaded with the document's examples, and tells of no other API")
    void canBeDownloaded() {
        var api = new Answer(visitor.get("/openapi.json"));
        assertThat(api.status()).isEqualTo(200);
        assertThat(api.body().path("paths").fieldNames())
                .toIterable()
                .contains("/api/v1/health", "/api/v1/kyc/verify", "/api/v1/ocr/extract")
                .allMatch(path -> path.matches("/api/v1/(health|kyc/verify|(ocr|liveness)/.+)"));
        var verify = api.body().path("paths").path("/api/v1/kyc/verify").path("post");
        assertThat(verify.at("/requestBody/content").fieldNames()).toIterable().containsExactly("multipart/form-data");
        assertThat(verify.at("/requestBody/content/multipart~1form-data/schema/properties")
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id_document", "selfie_image", "password");
        assertThat(verify.has("parameters")).isFalse();
        var examples = verify.at("/responses/200/content/application~1json/examples");
        assertThat(examples.at("/Approved/value/confidence_score").asDouble()).isEqualTo(.89);
        assertThat(verify.at("/responses/400/content/application~1json/examples")
                        .toString())
                .contains("No face detected in ID document");
    }

    @Test
    @DisplayName("leaves the page of all APIs with staff")
    void leavesTheOthers() {
        assertThat(visitor.get("/api/docs").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/v3/api-docs/en").statusCode()).isEqualTo(302);
    }
}
