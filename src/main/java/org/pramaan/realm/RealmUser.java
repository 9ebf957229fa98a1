package org.pramaan.realm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.pramaan.customer.Contact;

/** What a customer is in the realm. */
final class RealmUser {

    /** The attribute that says which account the user is. */
    static final String ACCOUNT = "account";

    private static final String PHONE = "phone";

    private RealmUser() {}

    /** Disabled until the account is activated. */
    static UserRepresentation of(UUID accountId, Contact contact, String password) {
        var user = new UserRepresentation();
        user.setUsername(contact.email().toLowerCase(Locale.ROOT));
        user.setEmail(contact.email());
        user.setFirstName(contact.firstName());
        user.setLastName(contact.lastName());
        user.setAttributes(Map.of(PHONE, List.of(contact.phone()), ACCOUNT, List.of(accountId.toString())));
        user.setCredentials(List.of(credential(password)));
        user.setEmailVerified(false);
        user.setEnabled(false);
        return user;
    }

    static void activate(UserRepresentation user) {
        user.setEmailVerified(true);
        user.setEnabled(true);
    }

    private static CredentialRepresentation credential(String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }
}
