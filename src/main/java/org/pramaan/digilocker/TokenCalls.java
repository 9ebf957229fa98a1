package org.pramaan.digilocker;

import java.time.Clock;
import java.util.function.Supplier;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientResponseException;

/** Asks DigiLocker for tokens. */
@Component
class TokenCalls {

    private final Partnership partnership;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes;
    private final Clock clock;

    TokenCalls(
            Partnership partnership,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes,
            Clock clock) {
        this.partnership = partnership;
        this.codes = codes;
        this.refreshes = refreshes;
        this.clock = clock;
    }

    /** @throws DigilockerRefusal TOKEN_EXPIRED if the code is refused; {@link DigilockerAway} if there is no answer */
    Tokens exchange(String code, String state, String verifier) {
        var registration = partnership.require().registration();
        var request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(registration.getProviderDetails().getAuthorizationUri())
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .state(state)
                .attributes(attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, verifier))
                .build();
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(registration.getRedirectUri())
                .state(state)
                .build();
        var exchange = new OAuth2AuthorizationExchange(request, response);
        return ask(() -> codes.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration, exchange)));
    }

    /** @throws DigilockerRefusal TOKEN_EXPIRED if there is no refresh token or it is refused; likewise */
    Tokens refresh(Tokens stale) {
        var refreshToken = stale.refreshToken();
        if (refreshToken == null) throw DigilockerRefusal.of(Code.TOKEN_EXPIRED);
        var now = clock.instant();
        var expired = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, stale.accessToken(), now.minusSeconds(2), now.minusSeconds(1));
        var request = new OAuth2RefreshTokenGrantRequest(
                partnership.require().registration(), expired, new OAuth2RefreshToken(refreshToken, null));
        return ask(() -> refreshes.getTokenResponse(request)).after(stale);
    }

    private static Tokens ask(Supplier<OAuth2AccessTokenResponse> call) {
        try {
            return Tokens.of(call.get());
        } catch (OAuth2AuthorizationException refused) {
            throw meaning(refused);
        }
    }

    private static RuntimeException meaning(OAuth2AuthorizationException refused) {
        if (refused.getCause() instanceof RestClientResponseException answer) return meaning(answer);
        return refused.getCause() == null
                ? DigilockerRefusal.of(Code.TOKEN_EXPIRED)
                : new DigilockerAway("DigiLocker gave no token");
    }

    private static RuntimeException meaning(RestClientResponseException answer) {
        var status = answer.getStatusCode();
        var headers = answer.getResponseHeaders();
        boolean temporary = status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS);
        return temporary
                ? Faults.of(status.value(), headers == null ? new HttpHeaders() : headers)
                : DigilockerRefusal.of(Code.TOKEN_EXPIRED);
    }
}
