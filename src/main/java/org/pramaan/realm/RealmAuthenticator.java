package org.pramaan.realm;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.CustomerAuthenticator;
import org.pramaan.customer.CustomerTokens;
import org.pramaan.customer.Enrolment;
import org.pramaan.customer.PasswordCheck;
import org.pramaan.customer.PasswordCheck.Granted;
import org.pramaan.customer.PasswordCheck.Wrong;
import org.pramaan.customer.TokenPair;

/**
 * Lets the realm compare passwords and takes its tokens; and our own, which are what an account has from its activation
 * until its owner first signs in, for nobody knows the password then.
 */
@RealmComponent
class RealmAuthenticator implements CustomerAuthenticator {

    private final RealmTokens realm;
    private final RealmTokenReader reader;
    private final RealmStanding standing;
    private final CustomerTokens own;

    RealmAuthenticator(RealmTokens realm, RealmTokenReader reader, RealmStanding standing, CustomerTokens own) {
        this.realm = realm;
        this.reader = reader;
        this.standing = standing;
        this.own = own;
    }

    @Override
    public PasswordCheck check(String email, String password, @Nullable Enrolment known) {
        var check = realm.grant(email, password);
        var user = known == null ? null : known.realmUser();
        if (check instanceof Granted granted && !isOf(user, granted.tokens())) {
            realm.end(granted.tokens());
            return new Wrong();
        }
        return user == null ? new Wrong() : check;
    }

    @Override
    public Optional<TokenPair> refresh(String refreshToken) {
        var ours = own.accountOfRefresh(refreshToken);
        if (ours.isPresent()) return ours.filter(standing::isGood).flatMap(id -> own.refresh(refreshToken));
        return realm.refresh(refreshToken).filter(this::isOfActive);
    }

    @Override
    public Optional<UUID> accountOf(String accessToken) {
        return own.accountOf(accessToken).or(() -> reader.userOf(accessToken).flatMap(standing::accountOf));
    }

    private boolean isOf(@Nullable UUID user, TokenPair tokens) {
        return reader.userOf(tokens.access())
                .filter(known -> known.equals(user))
                .isPresent();
    }

    /** The session of whoever has no active account here ends. */
    private boolean isOfActive(TokenPair tokens) {
        boolean active =
                reader.userOf(tokens.access()).filter(standing::isActive).isPresent();
        if (!active) realm.end(tokens);
        return active;
    }
}
