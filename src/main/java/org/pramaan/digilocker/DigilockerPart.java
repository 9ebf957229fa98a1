package org.pramaan.digilocker;

import org.pramaan.status.Condition;
import org.pramaan.status.PartStatus;
import org.pramaan.status.Sightings;
import org.pramaan.status.StatusPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** DigiLocker on the status page, as it was last seen. */
@Component
@Order(7)
class DigilockerPart implements StatusPart {

    private final Partnership partnership;
    private final Sightings sightings;

    DigilockerPart(Partnership partnership, Sightings sightings) {
        this.partnership = partnership;
        this.sightings = sightings;
    }

    @Override
    public String name() {
        return "DigiLocker";
    }

    @Override
    public PartStatus status() {
        return partnership.exists()
                ? sightings.statusOf(SightedCalls.SERVICE)
                : new PartStatus(Condition.NOT_USED, "This server fetches nothing from DigiLocker.");
    }
}
