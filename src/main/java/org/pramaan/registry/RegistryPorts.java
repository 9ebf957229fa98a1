package org.pramaan.registry;

import org.springframework.stereotype.Component;

/** Answers here what can be told here, and asks the registries outside for the rest. */
@Component
class RegistryPorts {

    private final OfflineVerification offline;
    private final OnlineRegistries online;

    RegistryPorts(OfflineVerification offline, OnlineRegistries online) {
        this.offline = offline;
        this.online = online;
    }

    Verification ask(Question question) {
        return question instanceof AadhaarQuestion document
                ? offline.verify(document).orElseGet(() -> online.ask(document))
                : online.ask(question);
    }
}
