package org.pramaan.portal.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pramaan.registry.RegistryKind;

/** A registry that cases can ask, in words. */
record RegistryRow(RegistryKind kind, String title, String hint, boolean chosen) {

    static List<RegistryRow> of(Set<RegistryKind> chosen) {
        return Arrays.stream(RegistryKind.values())
                .map(kind -> new RegistryRow(kind, title(kind), hint(kind), chosen.contains(kind)))
                .toList();
    }

    private static String title(RegistryKind kind) {
        return switch (kind) {
            case AADHAAR -> "Aadhaar";
            case PAN -> "PAN";
            case BANK -> "Bank account";
            case CKYC -> "Central KYC";
        };
    }

    private static String hint(RegistryKind kind) {
        return switch (kind) {
            case AADHAAR -> "Whether the offline e-KYC document the person gave is genuine.";
            case PAN -> "Whether the number is in use, and whose name it bears.";
            case BANK -> "Whether the account exists, and whose name it bears.";
            case CKYC -> "Whether the central registry knows the person.";
        };
    }
}
