package org.pramaan.provider.smile;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.pramaan.provider.wire.ProviderHttp;
import org.pramaan.provider.wire.Reply;
import org.pramaan.provider.wire.Request;
import org.pramaan.provider.wire.Vendor;
import org.springframework.stereotype.Component;

/** The calls of Smile ID's REST API v1 that are used here, as its libraries smile-identity-core make them. */
@Component
class SmileApi {

    private static final String JOB_EXISTS = "2215";

    private final SmileIdentitySettings settings;
    private final Vendor vendor;
    private final SmileSignature signature;
    private final ProviderHttp http;
    private final Clock clock;

    SmileApi(SmileIdentitySettings settings, ProviderHttp http, Clock clock) {
        this.settings = settings;
        this.vendor = settings.vendor();
        this.signature = new SmileSignature(settings);
        this.http = http;
        this.clock = clock;
    }

    /**
     * Announces a job's pictures.
     *
     * @param again whether a job of this name was announced before
     */
    Reply announce(Job job, boolean again) {
        var body = signed();
        body.put("smile_client_id", settings.partnerId());
        body.put("file_name", "selfie.zip");
        body.put("callback_url", settings.callbackUrl());
        body.put("model_parameters", Map.of());
        body.put("partner_params", job.partnerParams(settings.jobType()));
        if (again) body.put("retry", true);
        return post("/v1/upload", body);
    }

    static boolean isKnown(Reply announced) {
        return !announced.isTaken() && announced.body().path("code").asText("").equals(JOB_EXISTS);
    }

    /** What stands in the package beside the pictures: who asks for what. */
    Map<String, Object> about(Job job) {
        var about = signed();
        about.put("retry", "false");
        about.put("partner_params", job.partnerParams(settings.jobType()));
        about.put("file_name", "selfie.zip");
        about.put("smile_client_id", settings.partnerId());
        about.put("callback_url", settings.callbackUrl());
        about.put("userData", Map.of());
        return about;
    }

    /** Puts the package where the announcement said; that address is signed, and told to nobody. */
    void upload(Reply announced, byte[] zip) {
        http.callElsewhere(
                        vendor, new Request("PUT", address(announced), Map.of("Content-Type", "application/zip"), zip))
                .requireTaken();
    }

    /**
     * How a job stands.
     *
     * @throws org.pramaan.customer.ProviderUnavailable also if the answer is not signed by Smile ID
     */
    JsonNode status(Job job) {
        var body = signed();
        body.put("partner_id", settings.partnerId());
        body.put("user_id", job.customerId().toString());
        body.put("job_id", job.id());
        body.put("image_links", false);
        body.put("history", false);
        var answer = post("/v1/job_status", body);
        if (!signature.confirms(answer.text("timestamp"), answer.text("signature")))
            throw vendor.away("the answer's signature is wrong");
        return answer.body();
    }

    private Map<String, Object> signed() {
        return new HashMap<>(signature.at(clock.instant()));
    }

    private Reply post(String path, Map<String, Object> body) {
        var headers = Map.of("Content-Type", "application/json", "Accept", "application/json");
        return http.call(vendor, new Request("POST", vendor.at(path), headers, http.json(body)));
    }

    private URI address(Reply announced) {
        try {
            return URI.create(announced.text("upload_url"));
        } catch (IllegalArgumentException malformed) {
            throw vendor.away("it named an address that is not one"); // no cause: it quotes the signature
        }
    }
}
