package org.pramaan.registry;

import java.util.function.Supplier;
import org.pramaan.registry.ProviderAway.Reason;

/** Breakers as other modules find them after registries gave no answer. */
public final class SilentRegistries {

    private SilentRegistries() {}

    /** Those are left alone. */
    public static RegistryBreakers of(RegistryKind... kinds) {
        var settings = TestSettings.standard();
        var breakers = new RegistryBreakers(settings);
        for (var kind : kinds) for (int i = 0; i < settings.breaker().failures(); i++) fail(breakers, kind);
        return breakers;
    }

    private static void fail(RegistryBreakers breakers, RegistryKind kind) {
        Supplier<Verification> silence = () -> {
            throw new ProviderAway("The registry", Reason.TIMEOUT);
        };
        try {
            breakers.guard(kind, silence);
        } catch (ProviderAway away) {
            return;
        }
        throw new AssertionError("It answered");
    }
}
