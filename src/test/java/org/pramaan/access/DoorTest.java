package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.Terms;
import org.pramaan.client.TestClients;
import org.pramaan.platform.EmptyDatabase;
import org.pramaan.platform.SteppingClock;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Somebody stands at the doors of a server, with a new client's key in hand. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = AccessSlice.class)
@ContextConfiguration(initializers = EmptyDatabase.class)
abstract class DoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Clients clients;

    @Autowired
    ApiKeys keys;

    @Autowired
    SteppingClock clock;

    Visitor visitor;
    UUID client;
    String key;

    @BeforeEach
    void arrive() {
        clock.forward(Duration.ofHours(1)); // what an earlier test used up is whole again
        visitor = new Visitor(port);
        client = newClient(100);
        key = keys.issue(client).plain();
    }

    UUID newClient(int requestsPerMinute) {
        var id = TestClients.register(clients, "Acme Bank").id();
        clients.agree(id, Terms.standard().withRequestsPerMinute(requestsPerMinute));
        return id;
    }

    static void assertError(HttpResponse<String> answer, int status, String error, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.statusCode")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.error")).isEqualTo(error);
        assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
        assertThat(JsonPath.<String>read(answer.body(), "$.message")).isNotBlank();
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(JsonPath.read(answer.body(), "$.requestId"));
    }

    static long header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValueAsLong(name).orElseThrow();
    }
}
