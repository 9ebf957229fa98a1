package org.pramaan.provider.wire;

import org.pramaan.platform.StartRefused;

/** A setting without which a chosen vendor cannot be asked. */
public final class RequiredSetting {

    private static final String ROOT = "pramaan.customer.verification.";

    private RequiredSetting() {}

    /**
     * @param setting below {@code pramaan.customer.verification}
     * @param environmentName as the XAMILA document prints it (XA-12)
     * @throws StartRefused if the value is blank
     */
    public static void check(String value, String setting, String environmentName) {
        if (value.isBlank())
            throw new StartRefused(
                    "The chosen verification provider needs %s%s.".formatted(ROOT, setting),
                    "Set it, also by the environment variable %s, or choose another KYC_VERIFICATION_PROVIDER."
                            .formatted(environmentName));
    }
}
