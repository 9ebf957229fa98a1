package org.pramaan.api.xamila;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.CustomerAuthenticator;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renews tokens, at either address that is known for it (XA-33). */
@RestController
class RefreshController {

    private final CustomerAuthenticator authenticator;

    RefreshController(CustomerAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @PostMapping({
        "/api/customer/auth/refresh",
        "/api/customer/customer/auth/refresh",
        "/customer/auth/refresh",
        "/api/auth/refresh"
    })
    Renewed refresh(@RequestBody RefreshBody body) {
        var required = new Required();
        var token = required.text("refresh_token", body.refreshToken());
        required.check();
        var pair = authenticator
                .refresh(token)
                .orElseThrow(() -> new XamilaRefusal(HttpStatus.UNAUTHORIZED, "Token invalide ou expiré"));
        return new Renewed("Token renouvelé avec succès.", pair.access(), pair.refresh());
    }

    record RefreshBody(
            @JsonProperty("refresh_token") @Nullable String refreshToken) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Renewed(String message, String accessToken, String refreshToken) {}
}
