package org.pramaan.decentro;

import org.pramaan.registry.ProviderAway;

/** The provider's name in messages to callers. */
final class Decentro {

    private Decentro() {}

    static ProviderAway away(ProviderAway.Reason why) {
        return new ProviderAway("Decentro", why);
    }
}
