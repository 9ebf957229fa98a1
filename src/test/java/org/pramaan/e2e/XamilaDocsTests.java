package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.process.Chromium;
import org.springdoc.webmvc.api.MultipleOpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The XAMILA API's description")
class XamilaDocsTests {

    private final RunningServer server;
    private JsonNode api;

    XamilaDocsTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    @BeforeEach
    void read() throws Exception {
        var resource = server.context().getBean(MultipleOpenApiWebMvcResource.class);
        var json = resource.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", "xa", Locale.FRENCH);
        api = new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("CF-3 CF-5 CF-6 lists every route once, under the address of the document")
    void listsRoutes() {
        assertThat(routes()).isEqualTo(mapped()).hasSize(16);
        assertThat(api.path("openapi").asText()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/Bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(api.at("/security/0").has("Bearer")).isTrue();
        operations().forEach(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("responses").has("500")).isTrue();
            boolean open = operation.path("security").isArray();
            assertThat(operation.path("tags").get(0).asText().equals("Authentification"))
                    .isEqualTo(open);
        });
        assertThat(api.toString()).contains("Inscription Client", "Pièce d'identité (recto)", "multipart/form-data");
    }

    @Test
    @DisplayName("CF-3 XA-02 XA-20 XA-24 XA-27 XA-28 XA-29 has the document's own examples, which fit its schemas")
    void examplesFit() {
        var shapes = new Shapes(api);
        int examples = 0;
        for (var content : api.findParents("example")) {
            assertThat(shapes.flaws(content.path("schema"), content.path("example")))
                    .as(content.path("example").toString())
                    .isEmpty();
            examples++;
        }
        assertThat(examples).isGreaterThan(25);
        assertThat(api.findValues("$ref"))
                .allSatisfy(ref -> assertThat(api.at(ref.asText().substring(1)).isMissingNode())
                        .as(ref.asText())
                        .isFalse());
    }

    @Test
    @DisplayName("CF-3 XA-20 XA-21 XA-23 XA-25 XA-28 XA-30 XA-33 says what the server answers, field by field")
    void answersFit(CapturedOutput console) {
        var jean = new XamilaCustomer(server.port(), console);
        var registered = jean.register();
        fits("auth/register/", "post", registered);
        var entered = jean.verify(registered.text("user_id"), jean.code("EMAIL", 1), jean.code("SMS", 1));
        fits("auth/verify-otp/", "post", entered);
        jean.use(entered.text("access_token"));
        fits("auth/login/", "post", jean.login(jean.email(), XamilaCustomer.PASSWORD));
        fits("auth/login/", "post", jean.login(jean.email(), "une-autre-phrase"));
        fits("auth/login/", "post", jean.login("", ""));
        var refresh = Map.of("refresh_token", entered.text("refresh_token"));
        fits("auth/refresh/", "post", jean.post("/api/customer/auth/refresh/", refresh));
        fits("kyc/profile/", "get", jean.get("/api/customer/kyc/profile/"));
        fits(
                "kyc/profile/create/",
                "post",
                jean.post("/api/customer/kyc/profile/create/", XamilaProfileTests.example()));
        fits("kyc/profile/", "get", jean.get("/api/customer/kyc/profile/"));
        fits("kyc/submit/", "post", jean.post("/api/customer/kyc/submit/", "{}"));
        var form = new Form().text("document_type", "IDENTITY_BACK").file("file", Picture.blank(300, 200, Color.GRAY));
        fits("kyc/documents/upload/", "post", jean.upload("/api/customer/kyc/documents/upload/", form));
        fits("kyc/documents/", "get", jean.get("/api/customer/kyc/documents/"));
        fits("kyc/status/", "get", jean.get("/api/customer/kyc/status/"));
    }

    @Test
    @DisplayName("CF-3 XA-28 is shown in Swagger UI beside the other APIs")
    void isShown() throws Exception {
        Chromium.require();
        Chromium.run(
                "swagger.mjs", "http://localhost:" + server.port(), PramaanTest.ADMIN_PASSWORD, "target/screenshots");
    }

    private void fits(String path, String method, Answer answer) {
        var responses =
                api.path("paths").path("/api/customer/" + path).path(method).path("responses");
        var response = responses.path(String.valueOf(answer.status()));
        var shared = response.path("$ref").asText("");
        if (!shared.isEmpty()) response = api.at(shared.substring(1));
        assertThat(response.isObject())
                .as("%s is told of %s", answer.status(), path)
                .isTrue();
        var schema = response.at("/content/application~1json/schema");
        assertThat(new Shapes(api).flaws(schema, answer.body()))
                .as(answer.response().body())
                .isEmpty();
    }

    private List<JsonNode> operations() {
        return api.path("paths").findParents("responses");
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> routes.add(
                                "%s %s".formatted(method.toUpperCase(Locale.ROOT), withoutSlash(path.getKey())))));
        return routes;
    }

    /** What controllers of this API answer, without the other two bases that mean the same. */
    private Set<String> mapped() {
        var handlers = server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("org.pramaan.api.xamila"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> !path.startsWith("/customer/") && !path.startsWith("/api/customer/customer/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
