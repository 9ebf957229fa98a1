package org.pramaan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.web.RawSocket;
import org.pramaan.web.Visitor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = ProblemSlice.class,
        properties = "spring.servlet.multipart.max-file-size=1MB")
class ProblemsTest {

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @DisplayName("CF-4 every exception becomes a status, a code and a sentence that is safe to show")
    @CsvSource(
            delimiter = '|',
            value = {
                "refusal | 403 | TENANT_MISMATCH | Session belongs to different client",
                "limit | 429 | RATE_LIMIT_EXCEEDED | Rate limit exceeded. Please try again later.",
                "unavailable | 503 | SERVICE_UNAVAILABLE | The document store is unavailable",
                "store | 503 | SERVICE_UNAVAILABLE | The service is temporarily unavailable. Please try again later.",
                "taken | 409 | CONFLICT | Already there",
                "database | 503 | SERVICE_UNAVAILABLE | The service is temporarily unavailable. Please try again later.",
                "lock | 503 | SERVICE_UNAVAILABLE | The service is temporarily unavailable. Please try again later.",
                "character | 400 | VALIDATION_ERROR | The request holds a null character, which cannot be kept.",
                "denied | 403 | FORBIDDEN | This is not allowed.",
                "unknown | 401 | UNAUTHORIZED | Credentials are missing or not valid.",
                "otherwise | 500 | INTERNAL_ERROR | An unexpected error occurred. Please try again later."
            })
    void translates(String how, int status, String code, String message) {
        assertProblem(visitor.get("/door/fails/" + how), status, code, message);
    }

    @Test
    @DisplayName("CF-4 a request that names no media type it would accept still hears the problem in JSON")
    void answersWhoAcceptsOtherTypes() {
        var answer = visitor.get("/door/fails/refusal", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    @DisplayName("EN-07 429 names the seconds to wait, rounded up")
    void tellsWhenToComeBack() {
        assertThat(visitor.get("/door/fails/limit").headers().firstValue("Retry-After"))
                .hasValue("2");
    }

    @ParameterizedTest
    @DisplayName("EN-05 bad bodies are 400 and name the fields, never their content")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | name must not be blank",
                "{\"name\":\"x\",\"count\":10} | count must be less than or equal to 9",
                "{\"name\":\"x\",\"count\":\"ABCDE1234F\"} | count has the wrong type",
                "{\"name\":\"x\",\"children\":[{\"count\":{}}]} | children.0.count has the wrong type",
                "{\"name\": | The request body is missing or not readable."
            })
    void namesTheFields(String body, String message) {
        assertProblem(visitor.postJson("/door/form", body), 400, "VALIDATION_ERROR", message);
    }

    @Test
    @DisplayName("EN-05 a missing parameter, header or part and a malformed id are 400")
    void namesWhatIsMissing() {
        var id = "/door/id/00000000-0000-4000-8000-000000000001";
        assertProblem(
                visitor.get("/door/id/7?page=1", "X-Needed", "x"), 400, "VALIDATION_ERROR", "id has the wrong type");
        assertProblem(visitor.get(id, "X-Needed", "x"), 400, "VALIDATION_ERROR", "page is required");
        assertProblem(visitor.get(id + "?page=1"), 400, "VALIDATION_ERROR", "X-Needed is required");
        assertProblem(visitor.postFile("/door/other", "u", 9), 400, "VALIDATION_ERROR", "selfie is required");
    }

    @Test
    @DisplayName("CF-4 unknown paths are 404, wrong methods 405 with Allow, wrong types 415 and 406")
    void speaksForSpring() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
        var wrongMethod = visitor.get("/door/form");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow")).hasValue("POST");
        assertThat(visitor.post("/door/form", "text/plain", "x").statusCode()).isEqualTo(415);
        var odd = visitor.postJson("/door/form", "{\"name\":\"x\"}", "Accept", "image/png");
        assertProblem(odd, 406, "NOT_ACCEPTABLE", "None of the accepted media types can be produced.");
    }

    @Test
    @DisplayName("CF-12 a file larger than the container allows is 413, a broken multipart body 400")
    void measuresFiles() {
        assertThat(visitor.postFile("/door/file", "u", 1000).body()).isEqualTo("u 1000");
        assertProblem(
                visitor.postFile("/door/file", "u", 1_100_000),
                413,
                "FILE_TOO_LARGE",
                "The file is larger than allowed.");
        assertThat(visitor.post("/door/file", "multipart/form-data", "x").statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("CF-4 what filters send or throw is told in the dialect too")
    void speaksForFilters() {
        assertProblem(visitor.get("/door/x", "X-Fault", "send"), 403, "FORBIDDEN", "This is not allowed.");
        assertProblem(visitor.get("/door/x", "X-Fault", "throw"), 503, "SERVICE_UNAVAILABLE", "Away");
        assertProblem(visitor.get("/door/x", "X-Fault", "wrap"), 400, "ODD", "Odd");
    }

    @ParameterizedTest
    @DisplayName("CF-4 requests so broken that they reach no filter are told by the container in the same form")
    @CsvSource({
        "'GET /door/{x} HTTP/1.1', 400",
        "'GET /door/%zz HTTP/1.1', 400",
        "'GET /door HTTP/7.1', 505",
        "'GET /door HTTP/1.1\r\nTransfer-Encoding: odd', 501",
        "'GET /door HTTP/1.1\r\nContent-Length: -1', 400"
    })
    void speaksForTheContainer(String start, int status) {
        var answer = RawSocket.send(port, start + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "\"code\":");
        assertThat(answer).doesNotContain("<html", "Tomcat");
    }

    @Test
    @DisplayName("CF-4 the error page itself is nothing to see")
    void hidesTheErrorPage() {
        assertThat(visitor.get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("EN-06 a plain X-Request-Id is kept, another one replaced, and the answer names it twice")
    void namesTheRequest() {
        var kept = visitor.get("/nowhere", "X-Request-Id", "order-42.a_b");
        assertThat(kept.headers().firstValue("X-Request-Id")).hasValue("order-42.a_b");
        assertThat(JsonPath.<String>read(kept.body(), "$.requestId")).isEqualTo("order-42.a_b");

        var drawn = visitor.get("/nowhere", "X-Request-Id", "x<script>");
        assertThat(JsonPath.<String>read(drawn.body(), "$.requestId"))
                .isEqualTo("00000000-0000-4000-8000-000000000001");
    }

    @Test
    @DisplayName("CF-5 a trailing slash changes nothing, the body included, but is left to the engine's own pages")
    void acceptsTrailingSlashes() {
        assertThat(visitor.postJson("/door/form/", "{\"name\":\"x\"}").body()).contains("\"name\":\"x\"");
        assertThat(visitor.get("/door/fails/refusal/").statusCode()).isEqualTo(403);
        assertThat(visitor.send("GET", "/camunda/app/", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo(message);
    }
}
