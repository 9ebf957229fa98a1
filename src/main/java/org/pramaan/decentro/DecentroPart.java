package org.pramaan.decentro;

import java.util.Set;
import java.util.stream.Collectors;
import org.pramaan.registry.RegistryBreakers;
import org.pramaan.registry.RegistryKind;
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
    private final RegistryBreakers breakers;

    DecentroPart(DecentroAccount account, Sightings sightings, RegistryBreakers breakers) {
        this.account = account;
        this.sightings = sightings;
        this.breakers = breakers;
    }

    @Override
    public String name() {
        return "Registries through Decentro";
    }

    @Override
    public PartStatus status() {
        if (!account.credentials().areComplete())
            return new PartStatus(Condition.NOT_USED, "This server asks no registries.");
        var leftAlone = breakers.leftAlone();
        return leftAlone.isEmpty()
                ? sightings.statusOf(SERVICE)
                : new PartStatus(
                        Condition.IMPAIRED, "Not asked for a while, as they gave no answer: " + named(leftAlone) + ".");
    }

    private static String named(Set<RegistryKind> kinds) {
        return kinds.stream().sorted().map(RegistryKind::name).collect(Collectors.joining(", "));
    }
}
