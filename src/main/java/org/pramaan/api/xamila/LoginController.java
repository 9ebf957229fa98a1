package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.ClientAddress;
import org.pramaan.access.Guest;
import org.pramaan.customer.SignIn;
import org.pramaan.customer.SignIns;
import org.pramaan.customer.TokenPair;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets customers in by e-mail and password (XA-23). */
@RestController
@XamilaApi
class LoginController {

    private final SignIns signIns;
    private final Standing standing;
    private final ClientAddress address;

    LoginController(SignIns signIns, Standing standing, ClientAddress address) {
        this.signIns = signIns;
        this.standing = standing;
        this.address = address;
    }

    @PostMapping("/auth/login")
    Entered login(@RequestBody LoginBody body, Guest guest, HttpServletRequest request) {
        var required = new Required();
        var email = required.text("email", body.email());
        required.text("password", body.password());
        required.check();
        var password = String.valueOf(body.password()); // as it was typed, blanks included
        var entered = require(signIns.signIn(guest.clientId(), email, password, address.of(request)));
        return Entered.of(standing.of(entered.customer()), entered.tokens());
    }

    private static SignIn.SignedIn require(SignIn outcome) {
        if (outcome instanceof SignIn.SignedIn in) return in;
        if (outcome instanceof SignIn.NotActivated)
            throw new XamilaRefusal(
                    HttpStatus.FORBIDDEN, "Compte non activé. Vérifiez votre email et SMS pour les codes OTP.");
        if (outcome instanceof SignIn.Closed)
            throw new XamilaRefusal(HttpStatus.FORBIDDEN, StatusWords.of(HttpStatus.FORBIDDEN));
        throw new XamilaRefusal(HttpStatus.UNAUTHORIZED, "Email ou mot de passe incorrect");
    }

    record LoginBody(@Nullable String email, @Nullable String password) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Entered(String message, String accessToken, String refreshToken, CustomerBody user) {

        static Entered of(CustomerBody user, TokenPair tokens) {
            return new Entered("Connexion réussie.", tokens.access(), tokens.refresh(), user);
        }
    }
}
