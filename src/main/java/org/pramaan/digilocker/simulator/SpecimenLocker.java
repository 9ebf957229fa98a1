package org.pramaan.digilocker.simulator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.SpecimenEAadhaar;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPdfs;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What lies in the accounts of the simulator: the papers of one specimen person, the one of the demonstration. */
@Component
class SpecimenLocker {

    private static final long SEED = 20;
    private static final int FACE_WIDTH = 160;
    private static final int QUALITY = 92;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

    private final SpecimenIdentity identity;
    private final SingletonSupplier<byte[]> portrait;
    private final SingletonSupplier<byte[]> pan;
    private final Clock clock;

    SpecimenLocker(SpecimenPeople people, SpecimenPdfs pdfs, SpecimenIdentities identities, Clock clock) {
        identity = identities.identity(SEED);
        portrait = SingletonSupplier.of(() -> portrait(people));
        pan = SingletonSupplier.of(() -> pdfs.text(SpecimenKind.PAN, identity, picture(), SEED));
        this.clock = clock;
    }

    /** As token and user answers tell it. */
    Map<String, Object> account(SimulatedUser user) {
        return Map.of(
                "digilockerid", "00000000-0000-4000-8000-0000000000" + (10 + user.ordinal()),
                "name", identity.fullName(),
                "dob", DAY.format(identity.dateOfBirth()),
                "gender", String.valueOf(identity.gender()),
                "eaadhaar", user == SimulatedUser.NO_AADHAAR ? "N" : "Y",
                "reference_key", user.id());
    }

    List<Map<String, Object>> issued(SimulatedUser user) {
        return user == SimulatedUser.NO_PAN ? List.of() : List.of(panFile());
    }

    String panUri() {
        return "in.gov.pan-PANCR-" + identity.panNumber();
    }

    /** Whether these are the number and name of the one PAN that there is. */
    boolean knowsPan(String number, String name) {
        return identity.panNumber().equals(number) && identity.fullName().equalsIgnoreCase(name);
    }

    /** Draws ahead what will be asked for; the first drawing takes seconds. */
    void prepare() {
        CompletableFuture.runAsync(this::pan);
    }

    byte[] pan() {
        return pan.obtain();
    }

    byte[] eAadhaar() {
        return SpecimenEAadhaar.sign(identity, portrait.obtain(), clock.instant());
    }

    private static byte[] portrait(SpecimenPeople people) {
        try (var picture = people.idPortrait(Person.P0, FACE_WIDTH, SEED)) {
            return picture.jpeg(QUALITY);
        }
    }

    private BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(portrait.obtain()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> panFile() {
        return Map.of(
                "name", "PAN Verification Record",
                "type", "file",
                "size", "",
                "date", "2020-01-01T00:00:00+05:30",
                "parent", "",
                "mime", List.of("application/pdf"),
                "uri", panUri(),
                "doctype", "PANCR",
                "issuerid", "in.gov.pan",
                "issuer", "Income Tax Department");
    }
}
