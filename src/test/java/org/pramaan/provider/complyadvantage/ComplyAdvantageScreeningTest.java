package org.pramaan.provider.complyadvantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.TestOutbound;
import org.pramaan.provider.wire.TestWire;
import org.pramaan.provider.wire.VendorServer;

@DisplayName("ComplyAdvantage")
class ComplyAdvantageScreeningTest {

    private static final String LIST = "GET /searches?client_ref=" + TestWire.SUBMISSION;
    private static final String NONE = "{\"status\": \"success\", \"content\": {\"data\": []}}";
    private static final String FOUND = """
            {"content": {"data": {"id": 46, "ref": "1495711341-Tu51KL9s", "match_status": "potential_match",
              "search_term": "Marie Claire Dupont", "total_hits": 2, "total_matches": 3, "hits": [{"doc": {}}]}},
             "status": "success"}""";

    private final GuardedHttp http = TestOutbound.http();
    private final VendorServer vendor = new VendorServer();

    @AfterEach
    void close() {
        vendor.close();
        http.close();
    }

    @Test
    @DisplayName("XA-07 is asked for the full name and the year of birth, and named the submission")
    void searches() {
        vendor.on("GET /searches", 200, NONE).on("POST /searches", 200, FOUND);
        assertThat(screening("").matches(TestWire.complete())).isEqualTo(3);
        var heard = vendor.heard("POST /searches");
        assertThat(heard.headers().getFirst("Authorization")).isEqualTo("Token a-key");
        assertThat(TestWire.json(heard.text())).isEqualTo(TestWire.json("""
                {"search_term": "Marie Claire Dupont", "client_ref": "%s", "fuzziness": 0.6, "limit": 10,
                 "filters": {"birth_year": 1990, "entity_type": "person", "types": ["sanction", "pep"]}}""".formatted(TestWire.SUBMISSION)));
        assertThat(vendor.targets()).containsExactly(LIST, "POST /searches");
    }

    @Test
    @DisplayName("XA-07 is asked by the lists of a profile where one is named")
    void profile() {
        vendor.on("GET /searches", 200, NONE).on("POST /searches", 200, FOUND);
        screening("my-profile").matches(TestWire.complete());
        var asked = TestWire.json(vendor.heard("POST /searches").text());
        assertThat(asked.path("search_profile").asText()).isEqualTo("my-profile");
        assertThat(asked.path("filters")).isEqualTo(TestWire.json("{\"birth_year\": 1990}"));
    }

    @Test
    @DisplayName("XA-07 is not asked twice: a search of this submission that it has is counted")
    void onceOnly() {
        vendor.on("GET /searches", 200, """
                {"content": {"data": [
                  {"client_ref": "another", "search_term": "Marie Claire Dupont", "total_matches": 9},
                  {"search_term": "Somebody Else", "total_matches": 8},
                  {"client_ref": "%s", "total_hits": 0, "total_matches": 0}]}}""".formatted(TestWire.SUBMISSION));
        assertThat(screening("").matches(TestWire.complete())).isZero();
        assertThat(vendor.targets()).containsExactly(LIST);
    }

    @Test
    @DisplayName("XA-07 that failed is asked again, and pays once if it had searched")
    void again() {
        vendor.on("GET /searches", 200, NONE).on("GET /searches", 200, """
                        {"content": {"data": [{"search_term": "Marie Claire Dupont", "total_hits": 1}]}}""").on("POST /searches", 502, "");
        assertThatThrownBy(() -> screening("").matches(TestWire.complete()))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("comply_advantage: status 502");
        assertThat(screening("").matches(TestWire.complete())).isEqualTo(1);
        assertThat(vendor.targets()).containsOnlyOnce("POST /searches");
    }

    @Test
    @DisplayName("XA-07 that counts nothing, refuses or asks for a pause is unavailable, never without matches")
    void unusable() {
        vendor.on("GET /searches", 200, NONE)
                .on("POST /searches", 200, "{\"content\": {\"data\": {\"search_term\": \"Marie\"}}}")
                .on("POST /searches", 401, "{}")
                .on("POST /searches", 429, "");
        assertThatThrownBy(() -> screening("").matches(TestWire.complete()))
                .hasMessage("comply_advantage: the answer has no count");
        assertThatThrownBy(() -> screening("").matches(TestWire.complete())).hasMessage("comply_advantage: status 401");
        assertThatThrownBy(() -> screening("").matches(TestWire.complete())).hasMessage("comply_advantage: status 429");
    }

    @Test
    @DisplayName("XA-12 needs COMPLY_ADVANTAGE_API_KEY to start, and prints it nowhere")
    void key() {
        var none = new ComplyAdvantageSettings("", vendor.url(), 0.6, List.of(), "", Duration.ofSeconds(5));
        assertThatThrownBy(() -> new ComplyAdvantageScreening(none, TestWire.http(http)))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("COMPLY_ADVANTAGE_API_KEY"));
        assertThat(settings("")).asString().doesNotContain("a-key");
        assertThat(screening("").name()).isEqualTo("comply_advantage");
        assertThat(Search.of(TestWire.complete())).asString().doesNotContain("Marie");
    }

    private ComplyAdvantageScreening screening(String profile) {
        return new ComplyAdvantageScreening(settings(profile), TestWire.http(http));
    }

    private ComplyAdvantageSettings settings(String profile) {
        return new ComplyAdvantageSettings(
                "a-key", vendor.url(), 0.6, List.of("sanction", "pep"), profile, Duration.ofSeconds(10));
    }
}
