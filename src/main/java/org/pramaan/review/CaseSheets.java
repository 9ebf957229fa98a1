package org.pramaan.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words the case of a session for the client it belongs to; whether the client asks is for the caller to see to. */
@Component
public class CaseSheets {

    private final CaseFiles files;
    private final ReviewTasks tasks;

    CaseSheets(CaseFiles files, ReviewTasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public CaseSheet of(UUID sessionId) {
        var task = tasks.openOf(sessionId);
        var failure = task.map(ReviewTask::stepFailure).orElse(null);
        return CaseSheet.of(
                files.of(sessionId, failure).forClient(),
                task.map(ReviewTask::id).orElse(null));
    }
}
