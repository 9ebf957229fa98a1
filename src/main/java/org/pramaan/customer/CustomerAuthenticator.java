package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells who customers are by what they show (XA-01, XA-23, XA-33).
 *
 * <p>Each throws {@link org.pramaan.problem.Unavailable} if a directory elsewhere must be asked and cannot be reached.
 */
public interface CustomerAuthenticator {

    /**
     * Compares a password, with the same work whether there is such an account or not.
     *
     * @param known what the account with this e-mail keeps; null if there is none
     */
    PasswordCheck check(String email, String password, @Nullable Enrolment known);

    /** The next tokens of an active account; empty if the refresh token is not genuine, was used, or has ended. */
    Optional<TokenPair> refresh(String refreshToken);

    /** The account that a genuine access token speaks for, whatever its state. */
    Optional<UUID> accountOf(String accessToken);
}
