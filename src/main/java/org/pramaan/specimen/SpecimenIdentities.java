package org.pramaan.specimen;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes up identities: the same seed gives the same person. Likeness to anybody living is chance. */
@Component
public class SpecimenIdentities {

    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2004, 12, 31);

    private final NameBook names = NameBook.bundled();
    private final AddressBook addresses = AddressBook.bundled();
    private final EuropeanIdentities europeans = new EuropeanIdentities();

    /** A holder that suits the kind: European for the documents of Utopia, else Indian as from the seed alone. */
    public SpecimenIdentity identity(SpecimenKind kind, long seed) {
        return kind.isEuropean() ? europeans.identity(seed) : identity(seed);
    }

    public SpecimenIdentity identity(long seed) {
        var dice = Dice.of(seed, "identity");
        boolean female = dice.chance(0.5);
        var family = names.family(dice);
        var given = female ? names.female(dice) : names.male(dice);
        var father = names.maleOtherThan(given, dice);
        var name = fullName(given, father, family, dice);
        var address = addresses.address(careOf(female, dice) + " " + father + " " + family, dice);
        return new SpecimenIdentity(
                name,
                father + " " + family,
                dateOfBirth(dice),
                female ? 'F' : 'M',
                IdentityNumbers.pan(surnameInitial(name), dice),
                IdentityNumbers.aadhaar(dice),
                address.lines(),
                address.postalCode());
    }

    /** One to three words; the middle one is the father's given name, as is the custom in the west of India. */
    private static String fullName(String given, String father, String family, Dice dice) {
        double words = dice.unit();
        if (words < 0.1) return given;
        return words < 0.7 ? given + " " + family : given + " " + father + " " + family;
    }

    private static char surnameInitial(String name) {
        return name.charAt(name.lastIndexOf(' ') + 1);
    }

    private static LocalDate dateOfBirth(Dice dice) {
        return LocalDate.ofEpochDay(dice.between(OLDEST.toEpochDay(), YOUNGEST.toEpochDay()));
    }

    private static String careOf(boolean female, Dice dice) {
        return dice.pick(List.of("C/O", female ? "D/O" : "S/O", female ? "D/O" : "S/O"));
    }
}
