package org.pramaan.provider.smile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pramaan.customer.ProfileAnswers;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.Submission;
import org.pramaan.customer.SubmittedFile;
import org.pramaan.provider.smile.SmilePackage.Picture;
import org.pramaan.provider.wire.Country;
import org.pramaan.provider.wire.OutgoingFile;
import org.pramaan.provider.wire.OutgoingFiles;
import org.pramaan.provider.wire.Vendor;
import org.springframework.stereotype.Component;

/**
 * Packs the selfie and both sides of the identity document as pictures. Nothing else of the profile is sent than the
 * document's country and type; a type whose name was not verified is left to Smile ID to see.
 */
@Component
class SmilePackages {

    /** As Smile ID documents for pictures of documents. */
    private static final int LARGEST = 10_000_000;

    private static final Map<String, String> TYPES =
            Map.of("PASSPORT", "PASSPORT", "DRIVER_LICENSE", "DRIVERS_LICENSE");

    private final Vendor vendor;
    private final OutgoingFiles files;

    SmilePackages(SmileIdentitySettings settings, OutgoingFiles files) {
        this.vendor = settings.vendor();
        this.files = files;
    }

    /** @throws org.pramaan.customer.ProviderUnavailable if Smile ID could do nothing with it */
    SmilePackage of(Submission submission) {
        List<Picture> pictures = new ArrayList<>();
        submission.files().forEach(file -> add(pictures, file));
        return new SmilePackage(idInfo(submission.answers()), pictures);
    }

    private void add(List<Picture> pictures, SubmittedFile file) {
        switch (file.type()) {
            case SELFIE -> pictures.add(new Picture(Picture.SELFIE, "selfie", fitting(files.picture(vendor, file))));
            case IDENTITY_FRONT -> pictures.add(new Picture(Picture.FRONT, "front", pictured(file)));
            case IDENTITY_BACK -> pictures.add(new Picture(Picture.BACK, "back", pictured(file)));
            case PROOF_OF_ADDRESS -> {} // nobody looks at it there
        }
    }

    private Map<String, Object> idInfo(ProfileAnswers answers) {
        var country = answers.find(ProfileField.IDENTITY_DOCUMENT_ISSUING_COUNTRY)
                .flatMap(Country::told)
                .orElseThrow(() -> vendor.away("the document's country is not one of ISO 3166"));
        Map<String, Object> info = new HashMap<>(Map.of("country", country.alpha2()));
        answers.find(ProfileField.IDENTITY_DOCUMENT_TYPE).map(TYPES::get).ifPresent(type -> info.put("id_type", type));
        return info;
    }

    private OutgoingFile pictured(SubmittedFile file) {
        return fitting(files.pictured(vendor, file));
    }

    private OutgoingFile fitting(OutgoingFile file) {
        if (file.bytes().length > LARGEST) throw vendor.away("a file is larger than 10 MB");
        return file;
    }
}
