package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.ClientAddress;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.Customer;
import org.pramaan.customer.Erasures;
import org.pramaan.customer.Grounds;
import org.pramaan.customer.SignIn;
import org.pramaan.customer.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Erases the customer's own account, which the API's document does not offer; asks for the password once more. */
@RestController
@XamilaApi
class AccountErasureController {

    private final SignIns signIns;
    private final Erasures erasures;
    private final ClientAddress address;

    AccountErasureController(SignIns signIns, Erasures erasures, ClientAddress address) {
        this.signIns = signIns;
        this.erasures = erasures;
        this.address = address;
    }

    @DeleteMapping("/account")
    Erased erase(Customer customer, @RequestBody PasswordBody body, HttpServletRequest request) {
        var required = new Required();
        required.text("password", body.password());
        required.check();
        var password = String.valueOf(body.password()); // as it was typed, blanks included
        var email = customer.contact().email();
        if (!(signIns.signIn(customer.clientId(), email, password, address.of(request)) instanceof SignIn.SignedIn))
            throw new XamilaRefusal(HttpStatus.FORBIDDEN, "Mot de passe incorrect");
        erasures.erase(customer.id(), Grounds.CUSTOMER_REQUEST, Actor.customer(customer.id()));
        return new Erased("Compte supprimé avec succès.");
    }

    record PasswordBody(@Nullable String password) {

        @Override
        public String toString() {
            return "PasswordBody[hidden]";
        }
    }

    record Erased(String message) {}
}
