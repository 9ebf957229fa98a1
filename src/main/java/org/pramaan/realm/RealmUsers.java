package org.pramaan.realm;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** The users of the realm. */
@RealmComponent
class RealmUsers {

    private final UsersResource users;

    RealmUsers(Keycloak keycloak, CustomerRealmSettings settings) {
        this.users = keycloak.realm(settings.realm()).users();
    }

    /** @throws ClientErrorException telling why Keycloak refuses the user */
    UUID create(UserRepresentation user) {
        return RealmAnswers.administering(() -> {
            try (var answer = users.create(user)) {
                return UUID.fromString(CreatedResponseUtil.getCreatedId(successful(answer)));
            }
        });
    }

    /** Empty if there is no such user. */
    Optional<UserRepresentation> find(UUID id) {
        try {
            return Optional.of(RealmAnswers.administering(user(id)::toRepresentation));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** Those with that attribute, whole and not in part. */
    List<UUID> findByAttribute(String name, String value) {
        return RealmAnswers.administering(() -> users.searchByAttributes(name + ":" + value)).stream()
                .map(user -> UUID.fromString(user.getId()))
                .toList();
    }

    /** Whether there is such a user, which then was changed. */
    boolean change(UUID id, Consumer<UserRepresentation> how) {
        return find(id).filter(known -> update(id, known, how)).isPresent();
    }

    void endSessions(UUID id) {
        ifThere(() -> user(id).logout());
    }

    void delete(UUID id) {
        ifThere(() -> user(id).remove());
    }

    private boolean update(UUID id, UserRepresentation known, Consumer<UserRepresentation> how) {
        how.accept(known);
        return ifThere(() -> user(id).update(known));
    }

    private UserResource user(UUID id) {
        return users.get(id.toString());
    }

    private static boolean ifThere(Runnable call) {
        try {
            return RealmAnswers.administering(() -> {
                call.run();
                return true;
            });
        } catch (NotFoundException unknown) {
            return false;
        }
    }

    private static Response successful(Response answer) {
        int status = answer.getStatus();
        if (status < 400) return answer;
        answer.bufferEntity();
        throw switch (status) {
            case 401 -> new NotAuthorizedException(answer);
            case 403 -> new ForbiddenException(answer);
            default -> status < 500 ? new ClientErrorException(answer) : new ServerErrorException(answer);
        };
    }
}
