package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;

/** Makes up people with European names and addresses in towns that do not exist. */
final class EuropeanIdentities {

    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2004, 12, 31);

    private final List<String> names = Bundled.lines("european-names.txt");
    private final List<String> streets = Bundled.lines("european-streets.txt");
    private final List<String> towns = Bundled.lines("european-towns.txt");

    SpecimenIdentity identity(long seed) {
        var dice = Dice.of(seed, "european");
        boolean female = dice.chance(0.5);
        var family = name("family ", dice);
        var town = dice.pick(towns).split(" ", 2);
        return new SpecimenIdentity(
                given(female ? "female " : "male ", dice) + " " + family,
                name("male ", dice) + " " + family,
                LocalDate.ofEpochDay(dice.between(OLDEST.toEpochDay(), YOUNGEST.toEpochDay())),
                female ? 'F' : 'M',
                IdentityNumbers.pan(family.charAt(0), dice),
                IdentityNumbers.aadhaar(dice),
                List.of(dice.pick(streets) + " " + dice.between(1, 180), town[1]),
                town[0]);
    }

    /** One given name, or two different ones. */
    private String given(String kind, Dice dice) {
        var first = name(kind, dice);
        var second = name(kind, dice);
        return dice.chance(0.6) || first.equals(second) ? first : first + " " + second;
    }

    private String name(String kind, Dice dice) {
        return dice.pick(names.stream().filter(line -> line.startsWith(kind)).toList())
                .substring(kind.length());
    }
}
