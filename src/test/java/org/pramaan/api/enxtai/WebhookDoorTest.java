package org.pramaan.api.enxtai;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.client.Caller;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.platform.EmptyDatabase;
import org.pramaan.platform.TestKeys;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = WebhookDoorSlice.class, properties = "pramaan.webhook.allowed-private-hosts=localhost")
@AutoConfigureDataJpa
@AutoConfigureWebMvc
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = EmptyDatabase.class)
class WebhookDoorTest {

    private static final String WEBHOOK = "/api/v1/client/webhook";

    @Autowired
    Clients clients;

    @Autowired
    Webhooks webhooks;

    @Autowired
    MockMvc web;

    private UUID client;

    @BeforeEach
    void aClient() {
        client = TestClients.register(clients, "A client").id();
    }

    @Test
    @DisplayName("EN-60 configuring the webhook answers a generated secret, once")
    void answersTheSecretOnce() throws Exception {
        configure("{\"url\":\"http://localhost/hooks\",\"unknown\":1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.url").value("http://localhost/hooks"))
                .andExpect(jsonPath("$.secret").value(containsString("whsec_")))
                .andExpect(jsonPath("$.enabled").value(true));
        ask(get(WEBHOOK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.url").value("http://localhost/hooks"))
                .andExpect(jsonPath("$.configuredAt").value("2026-01-05T09:00:00Z"))
                .andExpect(jsonPath("$.secret").doesNotExist())
                .andExpect(content().string(not(containsString("whsec_"))));
    }

    @Test
    @DisplayName("EN-60 a client may bring a secret of its own")
    void acceptsAnOwnSecret() throws Exception {
        configure("{\"url\":\"http://localhost/hooks\",\"secret\":\"a secret of our own\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.secret").value("a secret of our own"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":null}",
                "{\"url\":\"https://127.0.0.1/hooks\"}",
                "{\"url\":\"http://example.org/hooks\"}",
                "{\"url\":\"http://localhost/hooks\",\"secret\":\"too short\"}",
                "not json"
            })
    @DisplayName("CF-29 EN-06 an unfit URL or secret is a bad request in the published form")
    void refuses(String request) throws Exception {
        configure(request)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.statusCode").value(400))
                .andExpect(jsonPath("$.error").value("Bad Request"))
                .andExpect(jsonPath("$.message").value(not(containsString("too short"))));
        ask(get(WEBHOOK))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("WEBHOOK_NOT_FOUND"));
    }

    @Test
    @DisplayName("EN-66 the delivery log names events and sessions, and nothing of a person")
    void listsDeliveries() throws Exception {
        var session = UUID.randomUUID();
        var raised = new Raised(client, session, "kyc.status_changed", "1", Map.of("externalUserId", "customer-456"));
        var id = webhooks.raise(raised, TestKeys.cipher());
        ask(get(WEBHOOK + "/deliveries"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deliveries.length()").value(1))
                .andExpect(jsonPath("$.deliveries[0].id").value(id))
                .andExpect(jsonPath("$.deliveries[0].event").value("kyc.status_changed"))
                .andExpect(jsonPath("$.deliveries[0].kycSessionId").value(session.toString()))
                .andExpect(jsonPath("$.deliveries[0].state").value("NOT_SENT"))
                .andExpect(jsonPath("$.deliveries[0].attempts").isEmpty())
                .andExpect(content().string(not(containsString("customer-456"))));
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "200, 200", "0, 400", "201, 400", "many, 400"})
    @DisplayName("EN-66 the delivery log tells of 1 to 200 events")
    void limitsTheLog(String limit, int answer) throws Exception {
        ask(get(WEBHOOK + "/deliveries").param("limit", limit)).andExpect(status().is(answer));
    }

    private ResultActions configure(String json) throws Exception {
        return ask(put(WEBHOOK).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        var caller = new Caller(client, "d", "A client", 100, UUID.randomUUID(), false);
        return web.perform(request.requestAttr(Caller.class.getName(), caller));
    }
}
