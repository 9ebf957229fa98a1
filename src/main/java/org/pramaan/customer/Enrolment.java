package org.pramaan.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account keeps of its password: a hash, or who it is in the realm that has the password.
 *
 * @param realmUser Keycloak's id of the user
 */
public record Enrolment(
        @Nullable String passwordHash, @Nullable UUID realmUser) {

    static Enrolment hashed(String hash) {
        return new Enrolment(hash, null);
    }

    public static Enrolment of(UUID realmUser) {
        return new Enrolment(null, realmUser);
    }

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }
}
