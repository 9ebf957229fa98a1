package org.pramaan.customer;

import java.util.List;

/** How complete a KYC is, in percent (XA-32): 75 for the profile's required answers, 25 for the required documents verified. */
public record Completion(int percentage) {

    private static final int PROFILE = 75;
    private static final int DOCUMENTS = 25;
    private static final int WHOLE = PROFILE + DOCUMENTS;

    public static Completion of(Profile profile, List<CustomerDocument> documents) {
        var required = DocumentType.required();
        long verified = documents.stream()
                .filter(document -> required.contains(document.type()))
                .filter(document -> document.status() == DocumentStatus.VERIFIED)
                .count();
        double share = PROFILE * profile.answers().share() + DOCUMENTS * verified / (double) required.size();
        return new Completion((int) Math.floor(share));
    }

    public boolean isWhole() {
        return percentage == WHOLE;
    }
}
