package org.pramaan;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("The walls between the modules")
class ModularityTests {

    @Test
    @DisplayName("stand: no module uses one it is not allowed to")
    void stand() {
        ApplicationModules.of(PramaanApplication.class).verify();
    }
}
