package org.pramaan.api.kycflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** English names of states by the codes of ICAO 9303-3, which are those of ISO 3166-1 alpha-3 but for Germany. */
final class CountryNames {

    private static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH)));

    private CountryNames() {}

    /** The state's name, or what was given if it is no code. */
    static String of(String code) {
        return NAMES.getOrDefault(code.equals("D") ? "DEU" : code, code);
    }
}
