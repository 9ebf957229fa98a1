package org.pramaan.realm;

import jakarta.ws.rs.ClientErrorException;
import java.util.UUID;
import org.keycloak.representations.idm.UserRepresentation;
import org.pramaan.customer.Contact;
import org.pramaan.customer.CustomerDirectory;
import org.pramaan.customer.EnrolledAccounts;
import org.pramaan.customer.Enrolment;
import org.pramaan.customer.UnknownCustomer;

/** Keeps customers as users of the realm, with their passwords; a user who has no account here is never touched. */
@RealmComponent
class RealmDirectory implements CustomerDirectory {

    private final RealmUsers users;
    private final RealmEnrolments enrolments;
    private final EnrolledAccounts accounts;

    RealmDirectory(RealmUsers users, RealmEnrolments enrolments, EnrolledAccounts accounts) {
        this.users = users;
        this.enrolments = enrolments;
        this.accounts = accounts;
    }

    @Override
    public Enrolment enrol(UUID accountId, Contact contact, String password) {
        try {
            return Enrolment.of(enrolments.create(accountId, RealmUser.of(accountId, contact, password)));
        } catch (ClientErrorException refused) {
            throw RealmRefusal.of(refused);
        }
    }

    @Override
    public void activate(UUID accountId) {
        var user = accounts.realmUserOf(accountId).orElseThrow(UnknownCustomer::new);
        if (!users.change(user, RealmUser::activate)) throw new UnknownCustomer();
    }

    @Override
    public void disable(UUID accountId) {
        accounts.realmUserOf(accountId).ifPresent(user -> {
            users.change(user, known -> known.setEnabled(false));
            users.endSessions(user);
        });
    }

    @Override
    public void enable(UUID accountId) {
        accounts.realmUserOf(accountId).ifPresent(user -> users.change(user, known -> known.setEnabled(true)));
    }

    @Override
    public void erase(UUID accountId) {
        accounts.realmUserOf(accountId).ifPresent(users::delete);
    }

    @Override
    public boolean admits(UUID accountId) {
        return accounts.realmUserOf(accountId)
                .flatMap(users::find)
                .filter(UserRepresentation::isEnabled)
                .isPresent();
    }
}
