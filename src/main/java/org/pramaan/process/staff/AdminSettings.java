package org.pramaan.process.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password of the staff user {@code admin} (PRAMAAN_ADMIN_PASSWORD); on an embedded store one is drawn */
@ConfigurationProperties("pramaan.admin")
record AdminSettings(@Nullable String password) {

    @Override
    public String toString() {
        return "AdminSettings[hidden]";
    }
}
