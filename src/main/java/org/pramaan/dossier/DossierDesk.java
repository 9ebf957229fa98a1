package org.pramaan.dossier;

import java.util.Map;
import org.pramaan.access.StaffMember;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.customer.Customer;
import org.pramaan.customer.Customers;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members of staff see the customers whose review is theirs, and notes that they saw them. */
@Component
class DossierDesk {

    private final DossierTasks tasks;
    private final Customers customers;
    private final AuditTrail trail;

    DossierDesk(DossierTasks tasks, Customers customers, AuditTrail trail) {
        this.tasks = tasks;
        this.customers = customers;
        this.trail = trail;
    }

    /** @throws Refusal 404 unless the task is theirs to see */
    DossierTask require(String taskId, StaffMember staff) {
        return tasks.find(taskId, staff.id(), staff.groups())
                .orElseThrow(() -> Refusal.notFound("TASK_NOT_FOUND", "There is no such task for you."));
    }

    /** @throws Refusal 409 unless they claimed it */
    DossierTask requireClaimed(String taskId, StaffMember staff) {
        var task = require(taskId, staff);
        if (!staff.id().equals(task.assignee()))
            throw new Refusal(HttpStatus.CONFLICT, "TASK_NOT_CLAIMED", "Claim the task before you decide.");
        return task;
    }

    /** The customer under review; that somebody looked stands in the audit trail. */
    @Transactional
    public Customer open(DossierTask task, StaffMember staff, String what) {
        var customer = customers.require(task.customerId());
        trail.record(new AuditEntry(
                customer.clientId(), Actor.staff(staff.id()), "profile.viewed", customer.id(), Map.of("what", what)));
        return customer;
    }
}
