package org.pramaan.aadhaar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of an address as the UIDAI keeps them; empty where there is none. */
public record AadhaarAddress(
        String careOf,
        String house,
        String street,
        String landmark,
        String locality,
        String postOffice,
        String village,
        String subDistrict,
        String district,
        String state,
        String postalCode) {

    /** The parts as one line in the order of an envelope, repeated names once. */
    public String onOneLine() {
        return parts().filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private Stream<String> parts() {
        return List.of(
                careOf,
                house,
                street,
                landmark,
                locality,
                postOffice,
                village,
                subDistrict,
                district,
                state,
                postalCode)
                .stream();
    }

    @Override
    public String toString() {
        return "AadhaarAddress[hidden]";
    }
}
