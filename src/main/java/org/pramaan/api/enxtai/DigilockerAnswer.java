package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.DigilockerDocument;
import org.pramaan.digilocker.DigilockerStatus;
import org.pramaan.digilocker.Fetch;
import org.pramaan.digilocker.Invitation;
import org.pramaan.session.SessionStatus;
import org.pramaan.session.SessionView;

/** What {@link DigilockerController} answers. */
final class DigilockerAnswer {

    private DigilockerAnswer() {}

    record Authorization(String authorizationUrl, String instructions, long expiresIn) {

        private static final String INSTRUCTIONS = "Redirect user to this URL to authorize DigiLocker access."
                + " The authorization URL expires in 10 minutes.";

        static Authorization of(Invitation invitation) {
            return new Authorization(invitation.url(), INSTRUCTIONS, invitation.seconds());
        }
    }

    record Fetched(
            boolean success,
            UUID kycSessionId,
            Set<DigilockerDocument> documentsFetched,
            DocumentUrls documentUrls,
            String processingStatus) {

        static Fetched of(Fetch fetch) {
            return new Fetched(
                    true,
                    fetch.sessionId(),
                    fetch.documents(),
                    new DocumentUrls(fetch.panKey(), fetch.aadhaarKey()),
                    "OCR and face verification processing initiated");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentUrls(
            @Nullable String panDocumentUrl, @Nullable String aadhaarFrontUrl) {}

    record Status(
            boolean authorized,
            boolean documentsFetched,
            Source documentSource,
            Set<DigilockerDocument> availableDocuments,
            Submission submission) {

        static Status of(DigilockerStatus status) {
            boolean digilocker = status.authorized() || status.documentsFetched();
            return new Status(
                    status.authorized(),
                    status.documentsFetched(),
                    digilocker ? Source.DIGILOCKER : Source.MANUAL_UPLOAD,
                    status.available(),
                    Submission.of(status.session()));
        }
    }

    enum Source {
        DIGILOCKER,
        MANUAL_UPLOAD
    }

    record Submission(UUID kycSessionId, String externalUserId, SessionStatus status, int progress) {

        static Submission of(SessionView session) {
            return new Submission(session.id(), session.externalUserId(), session.status(), session.progress());
        }
    }
}
