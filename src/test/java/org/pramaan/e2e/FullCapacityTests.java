package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.inference.FullSlots;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("KF-06 When every recognition slot is taken")
class FullCapacityTests {

    private final RunningServer server;
    private final RecognitionSlots slots;
    private final Visitor visitor;

    FullCapacityTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        slots = context.getBean(RecognitionSlots.class);
        visitor = new Visitor(server.port());
    }

    @Test
    @DisplayName("a request is told to come back, while others that recognise nothing are served; then it succeeds")
    void tellsToComeBack() throws InterruptedException {
        try (var full = FullSlots.of(slots)) {
            var refused = extract();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.text("detail")).isEqualTo("The service is busy. Please try again in a moment.");
            assertThat(refused.body().path("status_code").asInt()).isEqualTo(503);
            assertThat(visitor.get("/api/v1/health").statusCode()).isEqualTo(200);
        }
        assertThat(extract().status()).isEqualTo(200);
    }

    private Answer extract() {
        var form = new Form().file("document", server.specimens().of(DocumentKind.PAN_CARD));
        return new Answer(visitor.send(
                "POST",
                "/api/v1/ocr/extract",
                BodyPublishers.ofByteArray(form.body()),
                "Content-Type",
                Form.contentType()));
    }
}
