package org.pramaan.dossier;

import org.pramaan.access.StaffMember;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.DocumentType;
import org.pramaan.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents on the page; nothing in them is ever run. */
@RestController
class DossierFileController {

    private final DossierDesk desk;
    private final CustomerDocuments documents;

    DossierFileController(DossierDesk desk, CustomerDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/dossier/{taskId}/documents/{type}")
    ResponseEntity<byte[]> document(
            @PathVariable String taskId, @PathVariable String type, @AuthenticationPrincipal StaffMember staff) {
        var task = desk.require(taskId, staff);
        var found = DocumentType.find(type).orElseThrow(DossierFileController::absent);
        var customer = desk.open(task, staff, found.name());
        var file = documents.find(customer.id(), found).orElseThrow(DossierFileController::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes());
    }

    private static Refusal absent() {
        return Refusal.notFound("DOCUMENT_NOT_FOUND", "There is no such document to see.");
    }
}
