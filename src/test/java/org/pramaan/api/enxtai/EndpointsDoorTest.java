package org.pramaan.api.enxtai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.client.Caller;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.platform.EmptyDatabase;
import org.pramaan.platform.TestKeys;
import org.pramaan.webhook.ClientServer;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = WebhookDoorSlice.class, properties = "pramaan.webhook.allowed-private-hosts=localhost")
@AutoConfigureDataJpa
@AutoConfigureWebMvc
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = EmptyDatabase.class)
class EndpointsDoorTest {

    private static final String WEBHOOKS = "/api/v1/client/webhooks";

    @Autowired
    JdbcClient database;

    @Autowired
    Clients clients;

    @Autowired
    Webhooks webhooks;

    @Autowired
    ObjectMapper json;

    @Autowired
    MockMvc web;

    private final ClientServer server = new ClientServer();
    private UUID client;

    @BeforeEach
    void aClient() {
        client = register();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("BS-03 a webhook is added with its choice of events; the secret is told this once")
    void adds() throws Exception {
        var body = "{\"url\":\"http://localhost/a\",\"events\":[\"kyc.status_changed\"],\"description\":\"Ledger\"}";
        send(post(WEBHOOKS), body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.secret").value(startsWith("whsec_")))
                .andExpect(jsonPath("$.events", contains("kyc.status_changed")))
                .andExpect(jsonPath("$.description").value("Ledger"))
                .andExpect(jsonPath("$.enabled").value(true));
        ask(get(WEBHOOKS))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.webhooks.length()").value(1))
                .andExpect(jsonPath("$.webhooks[0].url").value("http://localhost/a"))
                .andExpect(content().string(not(containsString("whsec_"))));
    }

    @Test
    @DisplayName("BS-03 a webhook is read, changed, given another secret and deleted")
    void lives() throws Exception {
        var one = WEBHOOKS + "/" + added("http://localhost/a");
        send(put(one), "{\"url\":\"http://localhost/b\",\"enabled\":false}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.enabled").value(false))
                .andExpect(jsonPath("$.disabledReason").value("BY_CLIENT"))
                .andExpect(jsonPath("$.secret").doesNotExist());
        ask(post(one + "/secret"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.secret").value(startsWith("whsec_")))
                .andExpect(jsonPath("$.previousSecretUntil").value("2026-01-06T09:00:00Z"));
        send(post(one + "/secret"), "{\"secret\":\"a secret of our own\"}")
                .andExpect(jsonPath("$.secret").value("a secret of our own"));
        ask(get(one)).andExpect(jsonPath("$.url").value("http://localhost/b"));
        ask(delete(one)).andExpect(status().isNoContent());
        ask(get(one))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("WEBHOOK_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":\"http://example.org/\"}",
                "{\"url\":\"http://localhost/\",\"events\":[\"kyc.everything\"]}",
                "{\"url\":\"http://localhost/\",\"events\":[null]}",
                "{\"url\":\"http://localhost/\",\"secret\":\"short\"}",
                "[]"
            })
    @DisplayName("EN-06 CF-29 an unfit webhook is a bad request in the published form and leaves nothing behind")
    void refuses(String body) throws Exception {
        send(post(WEBHOOKS), body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.statusCode").value(400))
                .andExpect(jsonPath("$.error").value("Bad Request"));
        ask(get(WEBHOOKS)).andExpect(jsonPath("$.webhooks").isEmpty());
    }

    @Test
    @DisplayName("BS-03 a changed webhook keeps its secret; who sends one is told where it belongs")
    void keepsTheSecret() throws Exception {
        var one = WEBHOOKS + "/" + added("http://localhost/a");
        send(put(one), "{\"url\":\"http://localhost/b\",\"secret\":\"a secret of our own\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").value(containsString("/secret")));
        ask(get(one)).andExpect(jsonPath("$.url").value("http://localhost/a"));
    }

    @Test
    @DisplayName("EN-60 a test is sent at once and its result answered")
    void tests() throws Exception {
        server.says(503, "closed for lunch");
        ask(post(WEBHOOKS + "/" + added(server.url()) + "/test"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(startsWith("evt_")))
                .andExpect(jsonPath("$.delivered").value(false))
                .andExpect(jsonPath("$.statusCode").value(503))
                .andExpect(jsonPath("$.response").value("closed for lunch"));
    }

    @Test
    @DisplayName("BS-03 EN-66 a webhook's deliveries are listed, narrowed and sent again, without a word of a person")
    void deliveries() throws Exception {
        var one = WEBHOOKS + "/" + added(server.url());
        var raised = new Raised(
                client, UUID.randomUUID(), "kyc.status_changed", "1", Map.of("externalUserId", "customer-456"));
        var event = webhooks.raise(raised, TestKeys.cipher());
        var id = text(
                ask(get(one + "/deliveries?state=PENDING&event=kyc.status_changed"))
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.more").value(false))
                        .andExpect(jsonPath("$.deliveries.length()").value(1))
                        .andExpect(jsonPath("$.deliveries[0].eventId").value(event))
                        .andExpect(jsonPath("$.deliveries[0].origin").value("RAISED"))
                        .andExpect(content().string(not(containsString("customer-456")))),
                "/deliveries/0/id");
        ask(get(one + "/deliveries?state=DELIVERED"))
                .andExpect(jsonPath("$.deliveries").isEmpty());
        ask(post(WEBHOOKS + "/deliveries/" + id + "/replay"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DELIVERY_PENDING"));
        database.sql("update webhook_delivery set state = 'DELIVERED' where id = ?")
                .param(id)
                .update();
        ask(post(WEBHOOKS + "/deliveries/" + id + "/replay"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.deliveryId").value(startsWith("dlv_")));
        ask(get(one + "/deliveries?limit=1"))
                .andExpect(jsonPath("$.deliveries.length()").value(1))
                .andExpect(jsonPath("$.more").value(true));
        send(post(one + "/replay"), "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2027-01-01T00:00:00Z\"}")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.replayed").value(0)); // it is on its way already
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"from\":\"2026-01-02T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"}",
                "{\"from\":\"then\",\"to\":\"now\"}"
            })
    @DisplayName("BS-03 a range that is none is a bad request")
    void badRanges(String body) throws Exception {
        send(post(WEBHOOKS + "/" + added("http://localhost/a") + "/replay"), body)
                .andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("EN-04 another client's webhook or delivery answers exactly as an unknown one, whatever is asked")
    void wall() throws Exception {
        var foreign = added("http://localhost/a");
        webhooks.raise(new Raised(client, UUID.randomUUID(), "kyc.status_changed", "1", Map.of()), TestKeys.cipher());
        var delivery = text(ask(get(WEBHOOKS + "/" + foreign + "/deliveries")), "/deliveries/0/id");
        client = register();
        var known = everyRequest(foreign, delivery).map(this::refused).toList();
        var unknown = everyRequest(UUID.randomUUID().toString(), "dlv_none")
                .map(this::refused)
                .toList();
        assertThat(known).isEqualTo(unknown);
    }

    private static Stream<MockHttpServletRequestBuilder> everyRequest(String id, String delivery) {
        var one = WEBHOOKS + "/" + id;
        var range = "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2027-01-01T00:00:00Z\"}";
        return Stream.of(
                get(one),
                with(put(one), "{\"url\":\"http://localhost/b\"}"),
                delete(one),
                post(one + "/secret"),
                post(one + "/test"),
                get(one + "/deliveries"),
                with(post(one + "/replay"), range),
                post(WEBHOOKS + "/deliveries/" + delivery + "/replay"));
    }

    private String refused(MockHttpServletRequestBuilder request) {
        try {
            var answer = ask(request)
                    .andExpect(status().isNotFound())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return answer.replaceAll("\"requestId\":\"[^\"]*\"", "");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String added(String url) throws Exception {
        return text(send(post(WEBHOOKS), "{\"url\":\"" + url + "\"}"), "/id");
    }

    private String text(ResultActions answer, String pointer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .at(pointer)
                .asText();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return ask(with(request, body));
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        var caller = new Caller(client, "d", "A client", 100, UUID.randomUUID(), false);
        return web.perform(request.requestAttr(Caller.class.getName(), caller));
    }

    private UUID register() {
        return TestClients.register(clients, "A client").id();
    }
}
