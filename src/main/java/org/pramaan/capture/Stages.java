package org.pramaan.capture;

import org.pramaan.compliance.Consent;
import org.pramaan.compliance.Consents;
import org.pramaan.digilocker.Authorizations;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds where people stand, from what the server knows of their session, so that any browser may go on. */
@Component
class Stages {

    private final Sessions sessions;
    private final CaseDocuments documents;
    private final ProgressTable progress;
    private final Consents consents;
    private final Authorizations digilocker;

    Stages(
            Sessions sessions,
            CaseDocuments documents,
            ProgressTable progress,
            Consents consents,
            Authorizations digilocker) {
        this.sessions = sessions;
        this.documents = documents;
        this.progress = progress;
        this.consents = consents;
        this.digilocker = digilocker;
    }

    @Transactional(readOnly = true)
    public Stage of(Pass pass) {
        var far = progress.of(pass);
        return new Stage(
                sessions.ownedBy(pass.clientId(), pass.sessionId()),
                far,
                consented(pass, far),
                documents.missing(pass.sessionId()),
                digilocker.areOffered());
    }

    private boolean consented(Pass pass, Progress far) {
        var id = far.consentId();
        return id != null
                && consents.find(pass.clientId(), id).filter(Consent::holds).isPresent();
    }
}
