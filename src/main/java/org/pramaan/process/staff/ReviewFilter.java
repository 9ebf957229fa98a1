package org.pramaan.process.staff;

import static org.pramaan.access.StaffGroups.REVIEWERS;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** The list of doubtful sessions in Tasklist: every task reviewers are candidates for, taken or not. */
@Component
class ReviewFilter {

    private static final String NAME = "KYC review";

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    ReviewFilter(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    void ensure() {
        var known = filters.createTaskFilterQuery().filterName(NAME).list();
        var filter = known.isEmpty() ? create() : known.get(0);
        rights.ensure(new Grant(REVIEWERS, Resources.FILTER, filter.getId(), List.of(Permissions.READ)));
    }

    private Filter create() {
        var query = tasks.createTaskQuery().taskCandidateGroup(REVIEWERS).includeAssignedTasks();
        var filter = filters.newTaskFilter(NAME).setQuery(query);
        filter.setProperties(Map.of(
                "description",
                "Sessions that need a person's decision",
                "priority",
                0,
                "color",
                "#0f6b52",
                "refresh",
                true));
        return filters.saveFilter(filter);
    }
}
