package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.Guest;
import org.pramaan.customer.Activations;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerTokens;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;
import org.pramaan.customer.TokenPair;
import org.pramaan.notification.Channel;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Activates accounts by their one-time codes (XA-21, XA-22). */
@RestController
@XamilaApi
class ActivationController {

    private final Activations activations;
    private final CustomerTokens tokens;

    ActivationController(Activations activations, CustomerTokens tokens) {
        this.activations = activations;
        this.tokens = tokens;
    }

    @PostMapping("/auth/verify-otp")
    Activated verify(@RequestBody CodesBody body, Guest guest) {
        var required = new Required();
        var id = required.id("user_id", body.userId());
        var email = required.text("email_otp", body.emailOtp());
        var sms = required.text("sms_otp", body.smsOtp());
        required.check();
        var customer = activations
                .activate(guest.clientId(), id, email, sms)
                .orElseThrow(() -> new XamilaRefusal(HttpStatus.BAD_REQUEST, "Code OTP invalide ou expiré"));
        return Activated.of(customer, tokens.issue(id));
    }

    @PostMapping("/auth/resend-otp")
    Sent resend(@RequestBody ResendBody body, Guest guest) {
        var required = new Required();
        var id = required.id("user_id", body.userId());
        var type = required.text("otp_type", body.otpType());
        required.check();
        var channel = channel(type);
        activations.resend(guest.clientId(), id, channel);
        return new Sent("Code OTP envoyé par %s.".formatted(channel == Channel.EMAIL ? "email" : "SMS"));
    }

    private static Channel channel(String type) {
        return switch (type) {
            case "email" -> Channel.EMAIL;
            case "sms" -> Channel.SMS;
            default -> throw new InvalidData(List.of(new Flaw("otp_type", Kind.NOT_A_CHOICE)));
        };
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record CodesBody(
            @Nullable String userId,
            @Nullable String emailOtp,
            @Nullable String smsOtp) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record ResendBody(@Nullable String userId, @Nullable String otpType) {}

    record Sent(String message) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Activated(String message, String accessToken, String refreshToken, CustomerBody user, String nextStep) {

        static Activated of(Customer customer, TokenPair tokens) {
            return new Activated(
                    "Compte activé avec succès.",
                    tokens.access(),
                    tokens.refresh(),
                    CustomerBody.of(customer),
                    "complete_kyc");
        }
    }
}
