package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.SignIn.Closed;
import org.pramaan.customer.SignIn.NotActivated;
import org.pramaan.customer.SignIn.Refused;
import org.pramaan.customer.SignIn.SignedIn;
import org.springframework.stereotype.Component;

/** Lets people in by e-mail and password (XA-23), with the same work whether there is such an account or not. */
@Component
public class SignIns {

    private final AccountTable table;
    private final Customers customers;
    private final CustomerHashes hashes;
    private final CustomerPasswords passwords;
    private final SignInFailures failures;

    SignIns(
            AccountTable table,
            Customers customers,
            CustomerHashes hashes,
            CustomerPasswords passwords,
            SignInFailures failures) {
        this.table = table;
        this.customers = customers;
        this.hashes = hashes;
        this.passwords = passwords;
        this.failures = failures;
    }

    /**
     * @param address where the request comes from
     * @throws org.pramaan.problem.TooManyRequests after too many failures from that address
     */
    public SignIn signIn(UUID clientId, String email, String password, String address) {
        var emailHash = hashes.email(clientId, new EmailAddress(email.strip()));
        failures.require(emailHash, address);
        var account = table.findByEmail(clientId, emailHash);
        var hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.match(password, hash)) {
            failures.count(emailHash, address);
            return new Refused();
        }
        return outcome(account);
    }

    private SignIn outcome(Optional<Account> account) {
        return account.<SignIn>map(known -> switch (known.state()) {
                    case ACTIVE -> new SignedIn(customers.open(known));
                    case PENDING -> new NotActivated();
                    case DISABLED -> new Closed();
                })
                .orElseGet(Refused::new);
    }
}
