package org.pramaan.provider.onfido;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.pramaan.provider.wire.OutgoingFile;
import org.pramaan.provider.wire.ProviderHttp;
import org.pramaan.provider.wire.Reply;
import org.pramaan.provider.wire.Request;
import org.pramaan.provider.wire.Vendor;
import org.springframework.stereotype.Component;

/**
 * The calls of Onfido's API v3.6 that are used here, after its OpenAPI description (github.com/onfido,
 * onfido-openapi-spec). It knows no key for repeated requests.
 */
@Component
class OnfidoApi {

    private static final List<String> REPORTS = List.of("document", "facial_similarity_photo");
    private static final int UNKNOWN = 404;
    private static final int DELETED_BEFORE = 410;

    private final Vendor vendor;
    private final OnfidoSettings settings;
    private final ProviderHttp http;

    OnfidoApi(OnfidoSettings settings, ProviderHttp http) {
        this.vendor = settings.vendor();
        this.settings = settings;
        this.http = http;
    }

    /** The id of the new applicant. */
    String createApplicant(Map<String, Object> applicant) {
        return postJson("applicants", applicant).id("id");
    }

    /** With everything that was uploaded for them; false if Onfido knows no such applicant. */
    boolean deleteApplicant(String applicant) {
        var uri = vendor.at("/v3.6/applicants/" + applicant);
        var reply = http.call(vendor, new Request("DELETE", uri, headers(), new byte[0]));
        if (reply.status() == UNKNOWN) return false;
        if (reply.status() != DELETED_BEFORE) reply.requireTaken();
        return true;
    }

    /** @param fields without the applicant's id */
    void upload(String resource, String applicant, Map<String, String> fields, String name, OutgoingFile file) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("applicant_id", applicant);
        var form = OnfidoForm.of(all, name, file);
        var headers = headers();
        headers.put("Content-Type", form.contentType());
        http.call(vendor, new Request("POST", vendor.at("/v3.6/" + resource), headers, form.body()))
                .text("id");
    }

    /** Costs money; of all documents that were uploaded for the applicant. */
    void startCheck(String applicant) {
        var documents = list("documents", "applicant_id", applicant).stream()
                .map(document -> document.path("id").asText(""))
                .toList();
        postJson("checks", Map.of("applicant_id", applicant, "report_names", REPORTS, "document_ids", documents))
                .text("id");
    }

    List<JsonNode> checks(String applicant) {
        return list("checks", "applicant_id", applicant);
    }

    List<JsonNode> reports(JsonNode check) {
        return list("reports", "check_id", new Reply(vendor, 200, check).id("id"));
    }

    private List<JsonNode> list(String resource, String owner, String id) {
        var uri = vendor.at("/v3.6/%s?%s=%s".formatted(resource, owner, id));
        var items = http.call(vendor, Request.get(uri, headers())).require().path(resource);
        if (!items.isArray()) throw vendor.away("the answer has no " + resource);
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Reply postJson(String resource, Object body) {
        var headers = headers();
        headers.put("Content-Type", "application/json");
        return http.call(vendor, new Request("POST", vendor.at("/v3.6/" + resource), headers, http.json(body)));
    }

    private Map<String, String> headers() {
        return new HashMap<>(Map.of("Authorization", "Token token=" + settings.apiKey(), "Accept", "application/json"));
    }
}
