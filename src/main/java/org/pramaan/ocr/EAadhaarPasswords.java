package org.pramaan.ocr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * The passwords that the UIDAI gives an e-Aadhaar: the first four characters of the name in capitals and the year of
 * birth; of names shorter than that, what there is. Never to be logged.
 */
public final class EAadhaarPasswords {

    private static final int LETTERS = 4;

    private EAadhaarPasswords() {}

    /** The likeliest first: letters alone ("RAJM1987"), as written with dots ("A.K.1990"), the first word ("RAJ1987"). */
    public static List<String> candidates(String name, int birthYear) {
        var capitals = name.strip().toUpperCase(Locale.ROOT);
        var passwords = new LinkedHashSet<String>();
        passwords.add(begin(capitals.replaceAll("[^\\p{L}]", "")) + birthYear);
        passwords.add(begin(capitals.replaceAll("\\s", "")) + birthYear);
        passwords.add(begin(capitals.split("\\s+", 2)[0]) + birthYear);
        return List.copyOf(passwords);
    }

    private static String begin(String letters) {
        return letters.substring(0, Math.min(LETTERS, letters.length()));
    }
}
