package org.pramaan.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pramaan.access.keycloak.NotAdmitted;
import org.pramaan.account.MemberRole;
import org.pramaan.client.Slug;

/** A group of the realm that says who works for a client, {@code /clients/<short name>/<owners|developers|viewers>}. */
record ClientGroup(Slug client, MemberRole role) {

    private static final Pattern PATH = Pattern.compile("/clients/([^/]+)/(owner|developer|viewer)s");

    /**
     * The highest role for the one client these groups name.
     *
     * @throws NotAdmitted if they name none or several
     */
    static ClientGroup of(List<String> groups) {
        var named = groups.stream().flatMap(path -> parse(path).stream()).toList();
        var clients = named.stream().map(ClientGroup::client).collect(Collectors.toSet());
        if (clients.size() > 1) throw new NotAdmitted("several");
        return named.stream().min(Comparator.comparing(ClientGroup::role)).orElseThrow(() -> new NotAdmitted("group"));
    }

    private static Optional<ClientGroup> parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        try {
            var role = MemberRole.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
            return Optional.of(new ClientGroup(new Slug(parts.group(1)), role));
        } catch (IllegalArgumentException noSlug) {
            return Optional.empty();
        }
    }
}
