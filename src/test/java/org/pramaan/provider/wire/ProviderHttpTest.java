package org.pramaan.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.TestOutbound;

@DisplayName("A vendor")
class ProviderHttpTest {

    private final GuardedHttp guarded = TestOutbound.http();
    private final VendorServer server = new VendorServer();
    private final ProviderHttp http = TestWire.http(guarded);

    @AfterEach
    void close() {
        server.close();
        guarded.close();
    }

    @Test
    @DisplayName("XA-07 that asks for a pause is unavailable, and operators read how long it asked for")
    void tooMany() {
        server.on("GET /a", 429, Map.of("Retry-After", "30"), "{}")
                .on("GET /a", 429, Map.of("Retry-After", "Marie"), "{}");
        assertThatThrownBy(this::ask).hasMessage("onfido: status 429, asks to wait 30 s");
        assertThatThrownBy(this::ask).hasMessage("onfido: status 429");
    }

    @ParameterizedTest(name = "XA-07 that answers {0} is unavailable, and what it said is told nobody")
    @ValueSource(ints = {500, 503, 401, 422})
    void fails(int status) {
        server.on("GET /a", status, "{\"error\": \"Marie Dupont\"}");
        assertThatThrownBy(() -> ask().require())
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("onfido: status " + status)
                .hasNoCause();
    }

    @ParameterizedTest(name = "XA-07 that answers <{0}> is not understood")
    @ValueSource(strings = {"", "Marie", "[1]", "{\"id\": ", "null"})
    void malformed(String body) {
        server.on("GET /a", 200, body);
        assertThatThrownBy(() -> ask().require())
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("onfido: the answer is not readable")
                .hasNoCause();
    }

    @Test
    @DisplayName("XA-07 whose answer lacks a field, or has an id that could lead elsewhere, is not understood")
    void fields() {
        server.on("GET /a", 200, "{\"id\": \"../users?x\", \"empty\": \"\", \"number\": 1}");
        var reply = ask();
        assertThatThrownBy(() -> reply.id("id")).hasMessage("onfido: the answer has no usable id");
        assertThatThrownBy(() -> reply.text("empty")).hasMessage("onfido: the answer has no empty");
        assertThatThrownBy(() -> reply.text("number")).hasMessage("onfido: the answer has no number");
        assertThat(reply).hasToString("Reply[onfido 200]");
    }

    @Test
    @DisplayName("XA-07 whose answer does not end is cut off")
    void huge() {
        server.on("GET /a", 200, "{\"a\": \"" + "x".repeat(5 << 20) + "\"}");
        assertThatThrownBy(this::ask).hasMessage("onfido: the answer is too large");
    }

    @Test
    @DisplayName("XA-07 that does not answer in time, or at all, is unavailable")
    void away() {
        server.silentOn("GET /a");
        assertThatThrownBy(() -> ask(Duration.ofMillis(200))).hasMessage("onfido: TIMEOUT");
        var url = server.url();
        server.close();
        assertThatThrownBy(() -> http.call(vendor(url, Duration.ofSeconds(5)), Request.get(url, Map.of())))
                .hasMessage("onfido: CONNECTION_REFUSED");
        var nowhere = URI.create("https://nobody.invalid/a");
        assertThatThrownBy(() -> http.call(vendor(nowhere, Duration.ofSeconds(5)), Request.get(nowhere, Map.of())))
                .hasMessage("onfido: its host is unknown");
    }

    @Test
    @DisplayName("XA-07 cannot make us call an address of our own network")
    void elsewhere() {
        var vendor = vendor(server.url(), Duration.ofSeconds(5));
        var request = Request.get(vendor.at("/a"), Map.of());
        assertThatThrownBy(() -> http.callElsewhere(vendor, request))
                .hasMessage("onfido: it named an address that is not called");
        assertThat(server.heard()).isEmpty();
        server.on("GET /a", 200, "{}");
        assertThat(TestWire.http(guarded, server.host())
                        .callElsewhere(vendor, request)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("XA-12 without its key refuses the start and names the setting")
    void key() {
        RequiredSetting.check("secret", "onfido.api-key", "ONFIDO_API_KEY");
        assertThatThrownBy(() -> RequiredSetting.check(" ", "onfido.api-key", "ONFIDO_API_KEY"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The chosen verification provider needs pramaan.customer.verification.onfido.api-key.");
    }

    private Reply ask() {
        return ask(Duration.ofSeconds(5));
    }

    private Reply ask(Duration timeout) {
        var vendor = vendor(server.url(), timeout);
        return http.call(vendor, Request.get(vendor.at("/a"), Map.of()));
    }

    private static Vendor vendor(URI url, Duration timeout) {
        return new Vendor("onfido", url, timeout);
    }
}
