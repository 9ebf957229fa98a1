package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.stereotype.Component;

/** Compares passwords with the hashes kept here, and takes the tokens written here. */
@Component
@ConditionalOnLocalIdentity
class LocalAuthenticator implements CustomerAuthenticator {

    private final CustomerPasswords passwords;
    private final CustomerTokens tokens;
    private final Customers customers;

    LocalAuthenticator(CustomerPasswords passwords, CustomerTokens tokens, Customers customers) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.customers = customers;
    }

    @Override
    public PasswordCheck check(String email, String password, @Nullable Enrolment known) {
        var hash = known == null ? null : known.passwordHash();
        return passwords.match(password, hash) ? new PasswordCheck.Right() : new PasswordCheck.Wrong();
    }

    @Override
    public Optional<TokenPair> refresh(String refreshToken) {
        return tokens.accountOfRefresh(refreshToken)
                .flatMap(customers::findActive)
                .flatMap(customer -> tokens.refresh(refreshToken));
    }

    @Override
    public Optional<UUID> accountOf(String accessToken) {
        return tokens.accountOf(accessToken);
    }
}
