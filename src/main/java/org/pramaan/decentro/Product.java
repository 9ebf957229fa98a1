package org.pramaan.decentro;

import org.pramaan.decentro.DecentroSettings.Credentials;

/** Decentro's modules, each of which may have a secret of its own. */
enum Product {
    KYC,
    CORE_BANKING,
    PAYMENTS;

    String secret(Credentials credentials) {
        var own = switch (this) {
            case KYC -> credentials.kycModuleSecret();
            case CORE_BANKING -> credentials.coreBankingModuleSecret();
            case PAYMENTS -> credentials.paymentsModuleSecret();
        };
        return own.isBlank() ? credentials.moduleSecret() : own;
    }
}
