package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.PramaanTest;
import org.springdoc.webmvc.api.MultipleOpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;

@PramaanTest
@DisplayName("Descriptions of the APIs")
class ApiGroupsTests {

    private final ApplicationContext context;

    ApiGroupsTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @ParameterizedTest(name = "CF-3 {0} tells of {1}, and of nothing but {2}")
    @CsvSource({
        "en, /api/v1/kyc/initiate, /api/v1/(kyc|client|sandbox)/.+",
        "kf, /api/v1/kyc/verify, /api/v1/(health|kyc/verify|(ocr|liveness)/.+)",
        "dc, /api/kyc/pan, /api/(kyc|payments|notifications|webhooks)/.+",
        "dc, /api/webhooks/decentro, /api/(kyc|payments|notifications|webhooks)/.+",
        "xa, /api/customer/auth/register/, /(api/customer|api/auth|media)/.+",
        "tf, /compare-face, /.+",
        "native, /api/v1/consents, /api/v1/(audit|consents|sessions).*"
    })
    void groups(String group, String path, String paths) throws Exception {
        assertThat(api(group).path("paths").fieldNames())
                .toIterable()
                .contains(path)
                .allMatch(told -> told.matches(paths));
        assertThat(api(group).toString()).doesNotContain("HttpServletRequest", "\"caller\"", "\"customer\"");
    }

    private JsonNode api(String group) throws Exception {
        var resource = context.getBean(MultipleOpenApiWebMvcResource.class);
        var request = new MockHttpServletRequest("GET", "/v3/api-docs/" + group);
        var json = resource.openapiJson(request, "/v3/api-docs", group, Locale.ENGLISH);
        return new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8));
    }
}
