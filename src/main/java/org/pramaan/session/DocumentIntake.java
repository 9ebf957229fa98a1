package org.pramaan.session;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes documents in, in any order (EN-48): stores them encrypted, lets them be read at once, and sees when the set is
 * complete. The same picture sent again changes nothing; another picture of the same kind replaces the first.
 */
@Component
public class DocumentIntake {

    private final UploadTarget target;
    private final LockedSessions locked;
    private final StoredDocuments documents;
    private final SessionWorkflow workflow;
    private final SessionLog log;

    DocumentIntake(
            UploadTarget target,
            LockedSessions locked,
            StoredDocuments documents,
            SessionWorkflow workflow,
            SessionLog log) {
        this.target = target;
        this.locked = locked;
        this.documents = documents;
        this.workflow = workflow;
        this.log = log;
    }

    /**
     * @param sessionId the session, or null for the newest one of the user
     * @throws org.pramaan.problem.Refusal if there is no such session, it is another client's, or it is decided
     */
    @Transactional
    public Submitted submit(Caller caller, String externalUserId, @Nullable UUID sessionId, Upload upload) {
        var id = target.find(caller.clientId(), externalUserId, sessionId);
        return submit(id, upload, Actor.clientKey(caller.keyId()));
    }

    /**
     * Takes in what the person themself sends, on pages that know their session.
     *
     * @throws org.pramaan.problem.Refusal if the session is decided
     */
    @Transactional
    public Submitted submit(UUID sessionId, Upload upload, Actor actor) {
        var session = locked.require(sessionId);
        var same = documents.sameAs(session, upload);
        if (same.isPresent()) return new Submitted(session.id(), same.get().key());
        if (!session.state().isOpen()) throw SessionRefusals.alreadyDecided();
        var document = documents.add(session, upload);
        takeIn(session, document, upload, actor);
        return new Submitted(session.id(), document.key());
    }

    /**
     * Takes in what a step of a process got from the document's issuer.
     *
     * @throws org.pramaan.problem.Refusal if the session is decided
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Submitted takeIssued(UUID sessionId, Upload upload, Actor actor) {
        var session = locked.require(sessionId);
        if (!session.state().isOpen()) throw SessionRefusals.alreadyDecided();
        var document = documents.addIssued(session, upload);
        takeIn(session, document, upload, actor);
        return new Submitted(session.id(), document.key());
    }

    private void takeIn(KycSession session, KycDocument document, Upload upload, Actor actor) {
        var before = session.state();
        log.note(
                session,
                actor,
                "document.received",
                Map.of("kind", upload.kind().name()));
        if (documents.areComplete(session)) complete(session, before);
        workflow.read(session.id(), document.id());
    }

    private void complete(KycSession session, SessionState before) {
        switch (before) {
            case CREATED -> {
                session.collect(documents.now());
                workflow.documentsUploaded(session.id());
            }
            case EXTRACTED -> {
                session.startOver(documents.now());
                workflow.startOver(session.id());
            }
            default -> {
                // COLLECTED: the reading that is still to come will see that the set is complete
            }
        }
    }
}
