package org.pramaan.review;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The reviewers' task lists, which the process keeps. */
public interface ReviewTasks {

    /** The open task, if this member of staff may see it: claimed by them, or offered to one of their groups. */
    Optional<ReviewTask> find(String taskId, String user, Collection<String> groups);

    /** The open task of a session, whoever may work on it. */
    Optional<ReviewTask> openOf(UUID sessionId);
}
