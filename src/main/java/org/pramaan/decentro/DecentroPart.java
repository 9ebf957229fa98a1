package org.pramaan.decentro;

import org.pramaan.status.Condition;
import org.pramaan.status.PartStatus;
import org.pramaan.status.Sightings;
import org.pramaan.status.StatusPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The registries behind Decentro on the status page, as they were last seen. */
@Component
@Order(8)
class DecentroPart implements StatusPart {

    static final String SERVICE = "decentro";

    private final DecentroAccount account;
    private final Sightings sightings;

    DecentroPart(DecentroAccount account, Sightings sightings) {
        this.account = account;
        this.sightings = sightings;
    }

    @Override
    public String name() {
        return "Registries through Decentro";
    }

    @Override
    public PartStatus status() {
        return account.credentials().areComplete()
                ? sightings.statusOf(SERVICE)
                : new PartStatus(Condition.NOT_USED, "This server asks no registries.");
    }
}
