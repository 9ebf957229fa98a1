package org.pramaan.provider.onfido;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProfileAnswers;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.Submission;
import org.pramaan.customer.SubmittedFile;
import org.pramaan.provider.wire.Country;
import org.pramaan.provider.wire.OutgoingFile;
import org.pramaan.provider.wire.OutgoingFiles;
import org.pramaan.provider.wire.Vendor;
import org.springframework.stereotype.Component;

/**
 * What is uploaded of a submission: both sides of the identity document and the selfie. The proof of address stays
 * here: no report that is asked for looks at it.
 */
@Component
class OnfidoUploads {

    /** Onfido takes at most 10 MB. */
    private static final int LARGEST = 10_000_000;

    private static final Map<String, String> TYPES = Map.of(
            "NATIONAL_ID", "national_identity_card",
            "PASSPORT", "passport",
            "DRIVER_LICENSE", "driving_licence",
            "RESIDENCE_PERMIT", "residence_permit");

    private final Vendor vendor;
    private final OutgoingFiles files;

    OnfidoUploads(OnfidoSettings settings, OutgoingFiles files) {
        this.vendor = settings.vendor();
        this.files = files;
    }

    /** @throws org.pramaan.customer.ProviderUnavailable if a file is not as Onfido takes them */
    List<Upload> of(Submission submission) {
        var uploads = new ArrayList<Upload>();
        for (var file : submission.files()) {
            if (file.type() == DocumentType.IDENTITY_FRONT) uploads.add(side("front", file, submission.answers()));
            if (file.type() == DocumentType.IDENTITY_BACK) uploads.add(side("back", file, submission.answers()));
            if (file.type() == DocumentType.SELFIE)
                uploads.add(new Upload("live_photos", Map.of(), "selfie", fitting(files.picture(vendor, file))));
        }
        return uploads;
    }

    private Upload side(String side, SubmittedFile file, ProfileAnswers answers) {
        Map<String, String> fields = new HashMap<>(Map.of("side", side, "type", type(answers)));
        answers.find(ProfileField.IDENTITY_DOCUMENT_ISSUING_COUNTRY)
                .flatMap(Country::told)
                .ifPresent(country -> fields.put("issuing_country", country.alpha3()));
        return new Upload("documents", fields, side, fitting(files.document(vendor, file)));
    }

    private static String type(ProfileAnswers answers) {
        return answers.find(ProfileField.IDENTITY_DOCUMENT_TYPE).map(TYPES::get).orElse("unknown");
    }

    private OutgoingFile fitting(OutgoingFile file) {
        if (file.bytes().length > LARGEST) throw vendor.away("a file is larger than 10 MB");
        return file;
    }

    /** @param resource below the API's root */
    record Upload(String resource, Map<String, String> fields, String name, OutgoingFile file) {}
}
