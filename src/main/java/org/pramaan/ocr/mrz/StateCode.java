package org.pramaan.ocr.mrz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The codes of states and organisations in a machine-readable zone: ISO 3166-1 alpha-3 and ICAO 9303-3, section 5. */
final class StateCode {

    private static final List<String> OTHERS = List.of(
            "D", "UTO", "EUE", "RKS", "GBD", "GBN", "GBO", "GBP", "GBS", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC",
            "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC", "XXA", "XXB", "XXC", "XXX", "ANT", "NTZ");
    private static final Set<String> ALL = all();

    private StateCode() {}

    static boolean isKnown(String code) {
        return ALL.contains(code);
    }

    private static Set<String> all() {
        var all = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        all.addAll(OTHERS);
        return Set.copyOf(all);
    }
}
