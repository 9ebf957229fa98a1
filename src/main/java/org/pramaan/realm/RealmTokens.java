package org.pramaan.realm;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.token.TokenService;
import org.keycloak.representations.AccessTokenResponse;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;
import org.pramaan.customer.PasswordCheck;
import org.pramaan.customer.PasswordCheck.Granted;
import org.pramaan.customer.PasswordCheck.Withheld;
import org.pramaan.customer.PasswordCheck.Wrong;
import org.pramaan.customer.TokenPair;

/** Asks the realm for tokens (RFC 6749, sections 4.3 and 6). */
@RealmComponent
class RealmTokens {

    /** What Keycloak says to the right password only. */
    private static final Set<String> WITHHELD = Set.of("Account disabled", "Account is not fully set up");

    private static final int LONGEST = 8192;
    private static final int LONGEST_NAME = 254;

    private final TokenService service;
    private final CustomerRealmSettings settings;

    RealmTokens(TokenService service, CustomerRealmSettings settings) {
        this.service = service;
        this.settings = settings;
    }

    PasswordCheck grant(String username, String password) {
        if (!isName(username) || password.length() > LONGEST) return new Wrong();
        var form = form(OAuth2Constants.PASSWORD);
        form.putSingle("username", username);
        form.putSingle("password", password);
        try {
            return new Granted(pair(() -> service.grantToken(settings.realm(), form)));
        } catch (BadRequestException | NotAuthorizedException refused) {
            return WITHHELD.contains(reason(refused)) ? new Withheld() : new Wrong();
        }
    }

    /** Empty unless the realm takes the refresh token, which then is used up. */
    Optional<TokenPair> refresh(String refreshToken) {
        if (refreshToken.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(pair(() -> service.refreshToken(settings.realm(), refreshing(refreshToken))));
        } catch (BadRequestException | NotAuthorizedException refused) {
            reason(refused);
            return Optional.empty();
        }
    }

    /** Ends the session that the refresh token belongs to. */
    void end(TokenPair tokens) {
        RealmAnswers.of(() -> {
            service.logout(settings.realm(), refreshing(tokens.refresh()));
            return true;
        });
    }

    private MultivaluedMap<String, String> refreshing(String refreshToken) {
        var form = form(OAuth2Constants.REFRESH_TOKEN);
        form.putSingle(OAuth2Constants.REFRESH_TOKEN, refreshToken);
        return form;
    }

    private MultivaluedMap<String, String> form(String grantType) {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle(OAuth2Constants.GRANT_TYPE, grantType);
        form.putSingle(OAuth2Constants.CLIENT_ID, settings.clientId());
        form.putSingle(OAuth2Constants.CLIENT_SECRET, settings.clientSecret());
        return form;
    }

    /** What no user is called may trouble Keycloak's database. */
    private static boolean isName(String username) {
        return username.length() <= LONGEST_NAME && username.chars().noneMatch(Character::isISOControl);
    }

    private static TokenPair pair(Supplier<AccessTokenResponse> call) {
        var answer = RealmAnswers.of(call);
        return new TokenPair(answer.getToken(), answer.getRefreshToken());
    }

    /**
     * Why what was shown is refused.
     *
     * @throws org.pramaan.problem.Unavailable if it is this server that is refused, not what was shown
     */
    private static String reason(ClientErrorException refused) {
        var error = refused.getResponse().readEntity(OAuth2ErrorRepresentation.class);
        if (!"invalid_grant".equals(error.getError())) throw RealmAnswers.unavailable(refused);
        return String.valueOf(error.getErrorDescription());
    }
}
