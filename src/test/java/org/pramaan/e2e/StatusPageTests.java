package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("EN-09 The status page")
class StatusPageTests {

    private final Visitor visitor;

    StatusPageTests(@Autowired ApplicationContext context) {
        visitor = new Visitor(new RunningServer(context).port());
    }

    @Test
    @DisplayName("tells everybody in plain words how each part is")
    void forPeople() {
        var page = visitor.get("/status", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("Database", "Document store", "Recognition", "Webhook deliveries", "DigiLocker");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("tells programs the same in JSON, and nobody anything secret")
    void forPrograms() {
        var answer = new Answer(visitor.get("/status", "Accept", "application/json"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isIn("working", "down", "impaired");
        assertThat(answer.body().path("parts")).hasSize(8).allSatisfy(part -> {
            assertThat(part.path("name").asText()).isNotBlank();
            assertThat(part.path("status").asText()).isIn("working", "not_used", "unknown", "impaired", "down");
            assertThat(part.path("message").asText()).endsWith(".");
        });
        assertThat(answer.body().toString()).doesNotContain("jdbc", "localhost", "postgres", "/tmp", "Exception");
        assertThat(new Answer(visitor.get("/status")).text("checkedAt")).endsWith("Z");
    }
}
