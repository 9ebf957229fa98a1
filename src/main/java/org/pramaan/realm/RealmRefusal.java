package org.pramaan.realm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ClientErrorException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;

/** Tells why Keycloak takes no such user, in the words of the customers' API. */
final class RealmRefusal {

    private static final int CONFLICT = 409;

    private static final Map<String, Kind> PASSWORDS = Map.of(
            "invalidPasswordMinLengthMessage", Kind.PASSWORD_TOO_SHORT,
            "invalidPasswordMaxLengthMessage", Kind.PASSWORD_TOO_LONG,
            "invalidPasswordBlacklistedMessage", Kind.PASSWORD_TOO_COMMON,
            "invalidPasswordNotUsernameMessage", Kind.PASSWORD_LIKE_ATTRIBUTE,
            "invalidPasswordNotContainsUsernameMessage", Kind.PASSWORD_LIKE_ATTRIBUTE,
            "invalidPasswordNotEmailMessage", Kind.PASSWORD_LIKE_ATTRIBUTE);

    private static final Map<String, String> FIELDS = Map.of(
            "username",
            "email",
            "email",
            "email",
            "firstName",
            "first_name",
            "lastName",
            "last_name",
            "phone",
            "phone");

    private RealmRefusal() {}

    static RuntimeException of(ClientErrorException refused) {
        if (refused.getResponse().getStatus() == CONFLICT) return new InvalidData(new Flaw("email", Kind.TAKEN));
        var flaws = flaws(refused.getResponse().readEntity(JsonNode.class));
        return flaws.isEmpty() ? RealmAnswers.unavailable(refused) : new InvalidData(flaws);
    }

    /** Keycloak tells one error, or several in a list. */
    private static List<Flaw> flaws(JsonNode body) {
        var several = body.path("errors");
        var errors = several.isArray() ? StreamSupport.stream(several.spliterator(), false) : Stream.of(body);
        return errors.flatMap(RealmRefusal::flaw).distinct().toList();
    }

    private static Stream<Flaw> flaw(JsonNode error) {
        var message = error.path("error").asText(error.path("errorMessage").asText());
        if (message.startsWith("invalidPassword"))
            return Stream.of(new Flaw("password", PASSWORDS.getOrDefault(message, Kind.PASSWORD_REFUSED)));
        return Stream.ofNullable(FIELDS.get(error.path("field").asText()))
                .map(field -> new Flaw(field, Kind.MALFORMED));
    }
}
