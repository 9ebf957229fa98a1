package org.pramaan.customer;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pramaan.decision.NameMatch;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.ReadLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads customers' proofs of address. */
@Component
public class ProofsOfAddress {

    private static final Pattern FULL_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    private final CustomerFindings findings;
    private final CustomerPictures pictures;
    private final ProfileTable profiles;
    private final DocumentReader reader;
    private final RecognitionSlots slots;

    ProofsOfAddress(
            CustomerFindings findings,
            CustomerPictures pictures,
            ProfileTable profiles,
            DocumentReader reader,
            RecognitionSlots slots) {
        this.findings = findings;
        this.pictures = pictures;
        this.profiles = profiles;
        this.reader = reader;
        this.slots = slots;
    }

    /** How well the document names the customer, 0..1: the line of it that is most like the name. Takes seconds, once. */
    @Transactional
    public double read(UUID customerId) {
        return findings.once(customerId, AddressFinding.class, () -> slots.within(() -> recognise(customerId)))
                .score();
    }

    private AddressFinding recognise(UUID customerId) {
        var name = profiles.find(customerId)
                .orElseThrow(ProfileMissing::new)
                .answers()
                .fullName();
        try (var document = pictures.require(customerId, DocumentType.PROOF_OF_ADDRESS)) {
            return new AddressFinding(
                    best(name, reader.read(document).lines().stream().map(ReadLine::text)));
        }
    }

    /** An initial or a first name alone stands on any picture: lines of fewer than two full words say nothing. */
    static double best(String name, Stream<String> lines) {
        return lines.filter(line -> FULL_WORD.matcher(line).results().limit(2).count() == 2)
                .mapToDouble(line -> NameMatch.score(name, line))
                .max()
                .orElse(0);
    }
}
