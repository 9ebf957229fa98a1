package org.pramaan.provider.complyadvantage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.pramaan.customer.Screening;
import org.pramaan.customer.Submission;
import org.pramaan.provider.wire.ProviderHttp;
import org.pramaan.provider.wire.Reply;
import org.pramaan.provider.wire.Request;
import org.pramaan.provider.wire.RequiredSetting;
import org.pramaan.provider.wire.Vendor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Screens names with ComplyAdvantage by its REST API v1 (api.complyadvantage.com/searches, not the newer Mesh; XA-07,
 * XA-12). It has no key for repeated requests: an earlier search of the same submission is looked for by its
 * {@code client_ref} before another is paid for. Never tried with an account.
 */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = ComplyAdvantageSettings.NAME)
class ComplyAdvantageScreening implements Screening {

    private final ComplyAdvantageSettings settings;
    private final Vendor vendor;
    private final ProviderHttp http;

    ComplyAdvantageScreening(ComplyAdvantageSettings settings, ProviderHttp http) {
        RequiredSetting.check(settings.apiKey(), "comply-advantage.api-key", "COMPLY_ADVANTAGE_API_KEY");
        this.settings = settings;
        this.vendor = settings.vendor();
        this.http = http;
    }

    @Override
    public String name() {
        return ComplyAdvantageSettings.NAME;
    }

    @Override
    public int matches(Submission submission) {
        var search = Search.of(submission);
        return count(find(search).orElseGet(() -> create(search)));
    }

    private Optional<JsonNode> find(Search search) {
        var uri = vendor.at("/searches?client_ref=" + search.reference());
        var listed = data(http.call(vendor, Request.get(uri, headers())));
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(search::isThis)
                .findFirst();
    }

    private JsonNode create(Search search) {
        var request = new Request("POST", vendor.at("/searches"), headers(), http.json(search.body(settings)));
        return data(http.call(vendor, request));
    }

    private static JsonNode data(Reply reply) {
        return reply.require().path("content").path("data");
    }

    /** Both counts are documented, total_hits alone in older answers: the larger one. */
    private int count(JsonNode search) {
        int count = Math.max(
                search.path("total_matches").asInt(-1),
                search.path("total_hits").asInt(-1));
        if (count < 0) throw vendor.away("the answer has no count");
        return Math.max(count, search.path("hits").size());
    }

    private Map<String, String> headers() {
        return Map.of(
                "Authorization", "Token " + settings.apiKey(),
                "Content-Type", "application/json",
                "Accept", "application/json");
    }
}
