package org.pramaan.customer;

import java.util.List;
import java.util.Optional;
import org.pramaan.platform.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who verifies customers, as the operator configured it; the server does not start if there is nobody of that name. */
@Component
class ChosenProvider {

    private static final String BUILTIN = "builtin";

    private final String name;
    private final Optional<ExternalProvider> external;
    private final Optional<Screening> screening;

    ChosenProvider(
            AutomaticSettings settings,
            ObjectProvider<ExternalProvider> providers,
            ObjectProvider<Screening> screenings) {
        this.name = settings.provider();
        this.external = named(name, providers.stream().toList());
        this.screening = screenings.stream().findFirst();
        var isScreening = screening.map(Screening::name).filter(name::equals).isPresent();
        if (external.isEmpty() && !isScreening && !BUILTIN.equals(name)) throw refused(name);
    }

    /** As the operator names who verifies. */
    String name() {
        return name;
    }

    /** Empty if our own recognition verifies. */
    Optional<ExternalProvider> external() {
        return external;
    }

    /** Empty if customers are not looked for on lists. */
    Optional<Screening> screening() {
        return screening;
    }

    private static Optional<ExternalProvider> named(String name, List<ExternalProvider> providers) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }

    private static StartRefused refused(String name) {
        return new StartRefused(
                "Nobody named %s verifies customers.".formatted(name),
                "Set KYC_VERIFICATION_PROVIDER to builtin, mock, smile_identity, onfido or comply_advantage, and the keys"
                        + " of the one you choose.");
    }
}
