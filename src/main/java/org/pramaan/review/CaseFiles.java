package org.pramaan.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.SessionFacts;
import org.pramaan.session.Sessions;
import org.pramaan.session.VerdictRecords;
import org.springframework.stereotype.Component;

/** Gathers what is known of a session from the modules that keep it. */
@Component
class CaseFiles {

    private final Sessions sessions;
    private final CaseDocuments documents;
    private final SessionFacts facts;
    private final VerdictRecords verdicts;
    private final CaseNotes notes;

    CaseFiles(
            Sessions sessions, CaseDocuments documents, SessionFacts facts, VerdictRecords verdicts, CaseNotes notes) {
        this.sessions = sessions;
        this.documents = documents;
        this.facts = facts;
        this.verdicts = verdicts;
        this.notes = notes;
    }

    CaseFile of(UUID id, @Nullable String stepFailure) {
        return new CaseFile(
                stepFailure,
                sessions.require(id),
                documents.of(id),
                facts.of(id),
                notes.checks(id),
                verdicts.of(id),
                notes.reviews(id));
    }
}
