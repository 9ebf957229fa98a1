package org.pramaan.api.enxtai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class EnxtaiDialectTest {

    private final EnxtaiDialect dialect = new EnxtaiDialect();

    @Test
    @DisplayName("EN-06 the published example comes out letter for letter, with code and request id behind it")
    void wordsTheExample() throws Exception {
        var problem = new Problem(
                HttpStatus.BAD_REQUEST,
                "INVALID_FILE_TYPE",
                "Invalid file type. Only JPEG and PNG are supported.",
                "r-1234567");

        var answer = dialect.tell(problem);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(new ObjectMapper().writeValueAsString(answer.getBody()))
                .isEqualTo("{\"statusCode\":400,\"message\":\"Invalid file type. Only JPEG and PNG are supported.\","
                        + "\"error\":\"Bad Request\",\"code\":\"INVALID_FILE_TYPE\",\"requestId\":\"r-1234567\"}");
    }

    @ParameterizedTest
    @DisplayName("CF-4 it speaks for the EnxtAI paths only")
    @CsvSource({
        "/api/v1/kyc/initiate, true",
        "/api/v1/client/webhooks, true",
        "/api/v1/kycx, false",
        "/api/v1/health, false",
        "/login, false"
    })
    void speaksForItsPaths(String path, boolean speaks) {
        assertThat(dialect.speaksFor(new MockHttpServletRequest("GET", path))).isEqualTo(speaks);
    }
}
