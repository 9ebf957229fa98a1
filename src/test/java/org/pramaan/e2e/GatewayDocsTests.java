package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.springdoc.webmvc.api.MultipleOpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;

@PramaanTest
@DisplayName("The ThirdFactor API's description")
class GatewayDocsTests {

    private final ApplicationContext context;

    GatewayDocsTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @Test
    @DisplayName("CF-3 CF-17 TF-02 TF-07 shows its paths, and of each body all its forms")
    void describesBodies() throws Exception {
        var resource = context.getBean(MultipleOpenApiWebMvcResource.class);
        var json = resource.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", "tf", Locale.ENGLISH);
        var api = new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8));
        assertThat(api.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/health",
                        "/detect-face",
                        "/compare-face",
                        "/type-of-document-crop",
                        "/document-extract-information",
                        "/image-to-base64",
                        "/tfauth/get-kyc-url");
        assertThat(api.at("/paths/~1detect-face/post/requestBody/content").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "application/x-www-form-urlencoded", "application/json", "multipart/form-data");
        assertThat(api.at("/paths/~1compare-face/post/requestBody/content/application~1json/schema/minItems")
                        .intValue())
                .isEqualTo(2);
        assertThat(api.at("/paths/~1tfauth~1get-kyc-url/post/requestBody/content/application~1json/schema/required/0")
                        .asText())
                .isEqualTo("jwt_token");
        assertThat(api.toString()).doesNotContain("HttpServletRequest").doesNotContain("\"caller\"");
    }
}
