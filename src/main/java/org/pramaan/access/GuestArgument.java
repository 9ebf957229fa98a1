package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Hands the guest of a door to controllers that ask for a {@link Guest}. */
@Component
class GuestArgument extends SenderArgument<Guest> {

    private final Doors doors;
    private final DoorTenants tenants;

    GuestArgument(Doors doors, DoorTenants tenants) {
        super(Guest.class);
        this.doors = doors;
        this.tenants = tenants;
    }

    @Override
    protected Guest require(HttpServletRequest request) {
        var door = doors.require(request).name();
        return KnownCaller.find(request)
                .map(caller -> new Guest(caller.clientId(), door, caller.keyId()))
                .orElseGet(() -> new Guest(tenants.of(door), door, null));
    }
}
