package org.pramaan.customer;

import org.pramaan.customer.PasswordCheck.Granted;
import org.pramaan.customer.PasswordCheck.Right;
import org.pramaan.customer.SignIn.Closed;
import org.pramaan.customer.SignIn.NotActivated;
import org.pramaan.customer.SignIn.SignedIn;
import org.springframework.stereotype.Component;

/** What comes of the right password: it depends on the account's state. */
@Component
class SignInOutcomes {

    private final Customers customers;
    private final CustomerTokens tokens;

    SignInOutcomes(Customers customers, CustomerTokens tokens) {
        this.customers = customers;
        this.tokens = tokens;
    }

    SignIn of(Account account, PasswordCheck check) {
        return switch (account.state()) {
            case ACTIVE -> enter(account, check);
            case PENDING -> new NotActivated();
            case DISABLED, ERASING -> new Closed();
        };
    }

    private SignIn enter(Account account, PasswordCheck check) {
        if (check instanceof Granted granted) return new SignedIn(customers.open(account), granted.tokens());
        if (check instanceof Right) return new SignedIn(customers.open(account), tokens.issue(account.id()));
        return new Closed();
    }
}
