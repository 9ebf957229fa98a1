package org.pramaan.provider.wire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A country by its codes of ISO 3166-1.
 *
 * @param alpha2 such as {@code FR}
 * @param alpha3 such as {@code FRA}
 */
public record Country(String alpha2, String alpha3) {

    private static final Map<String, Country> KNOWN = known();

    /** The country that a profile names by a code or by its English or French name. */
    public static Optional<Country> told(String text) {
        return Optional.ofNullable(KNOWN.get(plain(text)));
    }

    private static Map<String, Country> known() {
        Map<String, Country> known = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .forEach(locale -> {
                    var country = new Country(locale.getCountry(), locale.getISO3Country());
                    names(locale).forEach(name -> known.put(plain(name), country));
                });
        return Map.copyOf(known);
    }

    private static List<String> names(Locale locale) {
        return List.of(
                locale.getCountry(),
                locale.getISO3Country(),
                locale.getDisplayCountry(Locale.ENGLISH),
                locale.getDisplayCountry(Locale.FRENCH));
    }

    /** Without accents, spaces and punctuation. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
