package org.pramaan.access;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands where the pages of staff and the engine are. */
@TestComponent
@RestController
class StaffDoor {

    @GetMapping("/review/{id}")
    String review(@AuthenticationPrincipal StaffMember staff) {
        return "for " + staff.id() + " of " + staff.groups();
    }

    @PostMapping("/review/{id}")
    String decide() {
        return "decided";
    }

    @GetMapping("/engine-rest/task")
    String engineRest() {
        return "tasks of " + SignedInStaff.current().orElseThrow().id();
    }

    @PostMapping({"/engine-rest/identity/verify", "/camunda/api/admin/auth/user/default/login/tasklist"})
    String otherSignIn() {
        return "guessed";
    }

    @GetMapping("/camunda/api/engine/task")
    String webappApi() {
        return "tasks";
    }

    @GetMapping("/api/unkeyed")
    String forgotten() {
        return "open";
    }
}
