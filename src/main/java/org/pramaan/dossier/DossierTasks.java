package org.pramaan.dossier;

import java.util.Collection;
import java.util.Optional;

/** The tasks in which customers are reviewed, which the process keeps. */
public interface DossierTasks {

    /** The open task, if this member of staff may see it: claimed by them, or offered to one of their groups. */
    Optional<DossierTask> find(String taskId, String user, Collection<String> groups);
}
