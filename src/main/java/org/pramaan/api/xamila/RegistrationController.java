package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.ClientAddress;
import org.pramaan.access.Guest;
import org.pramaan.customer.Customer;
import org.pramaan.customer.Registration;
import org.pramaan.customer.Registrations;
import org.pramaan.notification.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts (XA-20). */
@RestController
@XamilaApi
class RegistrationController {

    private final Registrations registrations;
    private final ClientAddress address;

    RegistrationController(Registrations registrations, ClientAddress address) {
        this.registrations = registrations;
        this.address = address;
    }

    @PostMapping("/auth/register")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(
            @RequestBody RegistrationBody body,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String language,
            Guest guest,
            HttpServletRequest request) {
        var registration = body.in(ReaderLanguage.of(language));
        return Registered.of(registrations.register(guest.clientId(), registration, address.of(request)));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record RegistrationBody(
            @Nullable String email,
            @Nullable String password,
            @Nullable String phone,
            @Nullable String firstName,
            @Nullable String lastName) {

        Registration in(Language language) {
            return new Registration(email, password, phone, firstName, lastName, language);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Registered(String message, UUID userId, String email, String phone, String nextStep) {

        static Registered of(Customer customer) {
            return new Registered(
                    "Compte créé avec succès. Vérifiez votre email et SMS pour les codes OTP.",
                    customer.id(),
                    customer.contact().email(),
                    customer.contact().phone(),
                    "verify_otp");
        }
    }
}
