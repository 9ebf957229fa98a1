package org.pramaan.realm;

import java.time.Clock;
import java.util.UUID;
import org.keycloak.representations.idm.UserRepresentation;
import org.pramaan.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes users in the realm that stay only if their account does: noted before, so that even after a crash a user whose
 * account never came is removed.
 */
@RealmComponent
class RealmEnrolments {

    private static final Logger LOG = LoggerFactory.getLogger(RealmEnrolments.class);

    private final RealmEnrolmentTable table;
    private final RealmUsers users;
    private final Clock clock;

    RealmEnrolments(RealmEnrolmentTable table, RealmUsers users, Clock clock) {
        this.table = table;
        this.users = users;
        this.clock = clock;
    }

    /** @throws jakarta.ws.rs.ClientErrorException telling why Keycloak refuses the user */
    UUID create(UUID accountId, UserRepresentation user) {
        table.begin(accountId, clock.instant());
        abandonOnRollback(accountId);
        table.complete(accountId);
        return users.create(user);
    }

    /** Removes the user, who may have been made or not; where the realm is away, the sweep does so later. */
    void abandon(UUID accountId) {
        try {
            users.findByAttribute(RealmUser.ACCOUNT, accountId.toString()).forEach(users::delete);
            table.abandon(accountId);
        } catch (Unavailable away) {
            LOG.info("A user of the customers' realm is removed later, account {}", accountId);
        }
    }

    private void abandonOnRollback(UUID accountId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) abandon(accountId);
            }
        });
    }
}
