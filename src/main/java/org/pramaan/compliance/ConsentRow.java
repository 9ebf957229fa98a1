package org.pramaan.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the clear in a row of the ledger, and the arrays PostgreSQL keeps. */
final class ConsentRow {

    private ConsentRow() {}

    static Consent of(ResultSet row, UUID id, String person, String text, @Nullable String address)
            throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        var agreement = new Agreement(
                row.getObject("client_id", UUID.class),
                person,
                row.getObject("session_id", UUID.class),
                purposes(row),
                new Notice(row.getString("notice_version"), row.getString("language"), text),
                row.getString("channel"),
                address);
        return new Consent(
                id,
                agreement,
                row.getTimestamp("given_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    static String[] names(Set<ConsentPurpose> purposes) {
        return purposes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Set<ConsentPurpose> purposes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("purposes").getArray())
                .map(ConsentPurpose::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
