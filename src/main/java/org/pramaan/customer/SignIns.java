package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.PasswordCheck.Wrong;
import org.pramaan.customer.SignIn.Refused;
import org.pramaan.problem.Unavailable;
import org.springframework.stereotype.Component;

/** Lets people in by e-mail and password (XA-23), with the same work whether there is such an account or not. */
@Component
public class SignIns {

    private final AccountTable table;
    private final CustomerHashes hashes;
    private final CustomerAuthenticator authenticator;
    private final SignInOutcomes outcomes;
    private final SignInFailures failures;

    SignIns(
            AccountTable table,
            CustomerHashes hashes,
            CustomerAuthenticator authenticator,
            SignInOutcomes outcomes,
            SignInFailures failures) {
        this.table = table;
        this.hashes = hashes;
        this.authenticator = authenticator;
        this.outcomes = outcomes;
        this.failures = failures;
    }

    /**
     * @param address where the request comes from
     * @throws org.pramaan.problem.TooManyRequests after too many failures from that address
     */
    public SignIn signIn(UUID clientId, String email, String password, String address) {
        var mailbox = new EmailAddress(email.strip());
        var emailHash = hashes.email(clientId, mailbox);
        failures.count(emailHash, address);
        var account = table.findByEmail(clientId, emailHash);
        var check = check(mailbox, password, account, () -> failures.forgive(emailHash, address));
        if (account.isEmpty() || check instanceof Wrong) return new Refused();
        failures.forgive(emailHash, address);
        return outcomes.of(account.get(), check);
    }

    /** A directory that cannot be reached is nobody's wrong password. */
    private PasswordCheck check(EmailAddress email, String password, Optional<Account> account, Runnable forgive) {
        try {
            return authenticator.check(
                    email.key(), password, account.map(Account::enrolment).orElse(null));
        } catch (Unavailable away) {
            forgive.run();
            throw away;
        }
    }
}
