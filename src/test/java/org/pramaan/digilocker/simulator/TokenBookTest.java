package org.pramaan.digilocker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;

@DisplayName("EN-46 The simulator's tokens")
class TokenBookTest {

    private static final String BACK = "http://localhost:8080/api/v1/kyc/digilocker/callback";

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final SteppingClock clock = new SteppingClock();
    private final TokenBook book = new TokenBook(new SecureRandom(), clock);

    @Test
    @DisplayName("RFC 7636 are given for a code whose verifier fits its challenge")
    void redeems() {
        var pair = book.redeem(code(), BACK, VERIFIER).orElseThrow();
        assertThat(book.login(pair.accessToken())).contains(pair.login());
        assertThat(pair.login().user()).isEqualTo(SimulatedUser.CONSENTS);
    }

    @Test
    @DisplayName("RFC 7636 are not given for a wrong verifier, and the code is used up")
    void refusesWrongVerifiers() {
        var code = code();
        assertThat(book.redeem(code, BACK, VERIFIER + "x")).isEmpty();
        assertThat(book.redeem(code, BACK, VERIFIER)).isEmpty();
    }

    @Test
    @DisplayName("RFC 6749 are not given to another address, for an unknown code, or after a minute")
    void refusesOtherAddressesAndOldCodes() {
        assertThat(book.redeem(code(), BACK + "/other", VERIFIER)).isEmpty();
        assertThat(book.redeem("unknown", BACK, VERIFIER)).isEmpty();
        var code = code();
        clock.forward(Duration.ofMinutes(1));
        assertThat(book.redeem(code, BACK, VERIFIER)).isEmpty();
    }

    @Test
    @DisplayName("RFC 6749 4.1.2 are taken back when their code is used again")
    void takesTokensOfReplayedCodesBack() {
        var code = code();
        var pair = book.redeem(code, BACK, VERIFIER).orElseThrow();
        assertThat(book.redeem(code, BACK, VERIFIER)).isEmpty();
        assertThat(book.login(pair.accessToken())).isEmpty();
        assertThat(book.refresh(pair.refreshToken())).isEmpty();
    }

    @Test
    @DisplayName("are renewed by a refresh token, once")
    void refreshes() {
        var pair = book.redeem(code(), BACK, VERIFIER).orElseThrow();
        var renewed = book.refresh(pair.refreshToken()).orElseThrow();
        assertThat(renewed.login().refreshes()).isOne();
        assertThat(book.login(renewed.accessToken())).isPresent();
        assertThat(book.refresh(pair.refreshToken())).isEmpty();
    }

    @Test
    @DisplayName("RFC 7009 are revoked together")
    void revokes() {
        var pair = book.redeem(code(), BACK, VERIFIER).orElseThrow();
        book.revoke(pair.refreshToken());
        assertThat(book.login(pair.accessToken())).isEmpty();
        assertThat(book.refresh(pair.refreshToken())).isEmpty();
        book.revoke("unknown");
    }

    private String code() {
        return book.code(SimulatedUser.CONSENTS, BACK, CHALLENGE);
    }
}
