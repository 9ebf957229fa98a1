package org.pramaan.review;

import org.pramaan.client.Clients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case to its reviewer, which the audit trail tells. */
@Component
class ReviewPages {

    private final CaseFiles files;
    private final Clients clients;
    private final ReviewLog log;

    ReviewPages(CaseFiles files, Clients clients, ReviewLog log) {
        this.files = files;
        this.clients = clients;
        this.log = log;
    }

    @Transactional
    ReviewPage open(ReviewTask task, Reviewer reviewer) {
        var file = files.of(task.sessionId(), task.stepFailure());
        var client = clients.require(file.session().clientId());
        log.viewed(client.id(), file.session().id(), reviewer);
        return ReviewPage.of(task.id(), file, client.name());
    }
}
