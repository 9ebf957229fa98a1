package org.pramaan.access;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who signed in to work here, with the groups that say what for. Controllers get it as the principal. */
public record StaffMember(String id, List<String> groups) implements AuthenticatedPrincipal, Serializable {

    public StaffMember {
        groups = List.copyOf(groups);
    }

    @Override
    public String getName() {
        return id;
    }
}
