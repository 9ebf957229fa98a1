package org.pramaan.digilocker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClientException;

/** DigiLocker's "Authorized Partner API" 1.0. Every call throws what {@link Faults} makes of an error. */
@Component
class DigilockerApi {

    private final RestClient calls;
    private final Partnership partnership;
    private final PartnerProof proof;

    DigilockerApi(RestClient digilockerCalls, Partnership partnership, PartnerProof proof) {
        this.calls = digilockerCalls;
        this.partnership = partnership;
        this.proof = proof;
    }

    List<IssuedFile> issuedFiles(String token) {
        var call = calls.get().uri(address(Endpoint.ISSUED_FILES)).accept(MediaType.APPLICATION_JSON);
        var listed = ask(() -> answered(call, token).body(IssuedFiles.class));
        return listed == null ? List.of() : listed.all();
    }

    /** The file, told whole by its hmac header if there is one. */
    byte[] file(String token, String uri) {
        var call = calls.get().uri(address(Endpoint.FILE), uri).accept(MediaType.ALL);
        var answer = ask(() -> answered(call, token).toEntity(byte[].class));
        var bytes = Optional.ofNullable(answer.getBody()).orElseThrow(() -> new DigilockerAway("An empty file"));
        proof.check(bytes, answer.getHeaders().getFirst("hmac"));
        return bytes;
    }

    byte[] eAadhaar(String token) {
        var call = calls.get().uri(address(Endpoint.EAADHAAR)).accept(MediaType.ALL);
        var xml = ask(() -> answered(call, token).body(byte[].class));
        if (xml == null) throw new DigilockerAway("An empty e-Aadhaar");
        return xml;
    }

    /** Has the PAN issued into the account, and answers its address there. */
    String pullPan(String token, String panNumber, String name) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(proof.parameters());
        form.add("orgid", "002");
        form.add("doctype", DigilockerDocument.PAN.doctype());
        form.add("consent", "Y");
        form.add("panno", panNumber);
        form.add("PANFullName", name);
        var call = calls.post()
                .uri(address(Endpoint.PULL))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .body(form);
        var pulled = ask(() -> answered(call, token).body(IssuedFile.class));
        return Optional.ofNullable(pulled).map(IssuedFile::uri).orElseThrow(DigilockerRefusal::notFound);
    }

    void revoke(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("token", token);
        form.add("token_type_hint", "refresh_token");
        var call = calls.post()
                .uri(address(Endpoint.REVOKE))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .headers(proof::signIn)
                .body(form);
        ask(() ->
                call.retrieve().onStatus(HttpStatusCode::isError, Faults::tell).toBodilessEntity());
    }

    private String address(Endpoint endpoint) {
        return partnership.require().address(endpoint);
    }

    private static RestClient.ResponseSpec answered(RequestHeadersSpec<?> call, String token) {
        return call.headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .onStatus(HttpStatusCode::isError, Faults::tell);
    }

    /** The client's own exceptions quote the address. */
    private static <T extends @Nullable Object> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException broken) {
            throw new DigilockerAway("DigiLocker gave no sensible answer");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IssuedFiles(@Nullable List<IssuedFile> items) {

        List<IssuedFile> all() {
            return items == null ? List.of() : items;
        }
    }
}
