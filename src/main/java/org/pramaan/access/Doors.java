package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The doors on terms of their own, and these terms. */
@Component
class Doors {

    private final List<Door> doors;
    private final AccessSettings settings;

    /** @throws IllegalStateException if a door has no terms */
    Doors(ObjectProvider<Door> doors, AccessSettings settings) {
        this.doors = doors.stream().toList();
        this.settings = settings;
        this.doors.forEach(this::termsOf);
    }

    Optional<Door> find(HttpServletRequest request) {
        return doors.stream().filter(door -> door.serves(request)).findFirst();
    }

    boolean serve(HttpServletRequest request) {
        return find(request).isPresent();
    }

    final DoorTerms termsOf(Door door) {
        var terms = settings.doors().get(door.name());
        if (terms == null) throw new IllegalStateException("pramaan.access.doors has no " + door.name());
        return terms;
    }

    /** The terms of the door the request is for, which there must be. */
    DoorTerms termsFor(HttpServletRequest request) {
        return termsOf(require(request));
    }

    Door require(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("This is the request of no such door"));
    }
}
