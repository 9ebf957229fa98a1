package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class KycFlowDialectTest {

    private final KycFlowDialect dialect =
            new KycFlowDialect(Clock.fixed(Instant.parse("2024-11-14T12:00:00.5Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("KF-02 the published example comes out letter for letter, with the timestamp it always has")
    void wordsTheExample() throws Exception {
        var problem = new Problem(HttpStatus.BAD_REQUEST, "NO_FACE", "No face detected in ID document", "r-1");
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        assertThat(json.writeValueAsString(dialect.tell(problem).getBody()))
                .isEqualTo("{\"detail\":\"No face detected in ID document\",\"status_code\":400,"
                        + "\"timestamp\":\"2024-11-14T12:00:00Z\"}");
    }

    @ParameterizedTest
    @DisplayName("CF-1 CF-4 it speaks for its own paths, and on the shared one by method, type and key")
    @CsvSource({
        "GET, /api/v1/health, , , true",
        "GET, /api/v1/health/, , , true",
        "POST, /api/v1/ocr/extract, , , true",
        "POST, /api/v1/liveness/verify, application/json, , true",
        "POST, /api/v1/kyc/verify, multipart/form-data; boundary=x, , true",
        "POST, /api/v1/kyc/verify, multipart/form-data; boundary=x, key, true",
        "POST, /api/v1/kyc/verify, application/json, , false",
        "POST, /api/v1/kyc/verify, application/json; charset=utf-8, , false",
        "POST, /api/v1/kyc/verify, , , true",
        "POST, /api/v1/kyc/verify, text/plain, key, false",
        "POST, /api/v1/kyc/verify, nonsense, , true",
        "GET, /api/v1/kyc/verify, , , false",
        "POST, /api/v1/kyc/initiate, multipart/form-data; boundary=x, , false",
        "GET, /api/v1/healthy, , , false",
        "GET, /health, , , false"
    })
    void speaksForItsRequests(String method, String path, String type, String key, boolean speaks) {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType(type);
        if (key != null) request.addHeader("X-API-Key", key);

        assertThat(dialect.speaksFor(request)).isEqualTo(speaks);
    }
}
