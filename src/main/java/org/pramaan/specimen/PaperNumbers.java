package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Document numbers in the forms that their issuers use. */
final class PaperNumbers {

    private static final List<String> ID_SIGNS = List.of("C0123456789FGHJKLMNPRTVWXYZ".split(""));
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("Delhi", "DL"),
            Map.entry("Haryana", "HR"),
            Map.entry("Chandigarh", "CH"),
            Map.entry("Uttar Pradesh", "UP"),
            Map.entry("Rajasthan", "RJ"),
            Map.entry("Gujarat", "GJ"),
            Map.entry("Maharashtra", "MH"),
            Map.entry("Madhya Pradesh", "MP"),
            Map.entry("Telangana", "TS"),
            Map.entry("Andhra Pradesh", "AP"),
            Map.entry("Karnataka", "KA"),
            Map.entry("Tamil Nadu", "TN"),
            Map.entry("Kerala", "KL"),
            Map.entry("West Bengal", "WB"),
            Map.entry("Odisha", "OD"),
            Map.entry("Assam", "AS"),
            Map.entry("Bihar", "BR"),
            Map.entry("Jharkhand", "JH"));

    private PaperNumbers() {}

    /** A letter and seven digits, as Indian passports have them. */
    static String passport(Dice dice) {
        return dice.pick(List.of("J", "K", "M", "N", "P", "R", "S", "T", "U", "V", "Z"))
                + dice.between(1, 9)
                + digits(6, dice);
    }

    /** Nine signs without vowels, beginning with a letter. */
    static String nationalId(Dice dice) {
        var number = new StringBuilder(dice.pick(List.of("C", "L", "T", "X")));
        while (number.length() < 9) number.append(dice.pick(ID_SIGNS));
        return number.toString();
    }

    /** State, office, year of the first licence, seven digits. */
    static String indianLicence(SpecimenIdentity holder, LocalDate issued, Dice dice) {
        var place = holder.addressLines().get(holder.addressLines().size() - 1);
        var state =
                STATES.getOrDefault(place.substring(place.lastIndexOf(',') + 1).strip(), "DL");
        return state + "%02d%d%s".formatted(dice.between(1, 60), issued.getYear(), digits(7, dice));
    }

    /** A letter, six digits and four signs. */
    static String europeanLicence(Dice dice) {
        return dice.pick(ID_SIGNS.subList(11, ID_SIGNS.size()))
                + digits(6, dice)
                + dice.pick(ID_SIGNS)
                + digits(3, dice);
    }

    /** The 14 digits of an enrolment, as printed. */
    static String enrolment(Dice dice) {
        return "%s/%s/%s".formatted(digits(4, dice), digits(5, dice), digits(5, dice));
    }

    static String digits(int count, Dice dice) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(dice.between(0, 9));
        return digits.toString();
    }
}
