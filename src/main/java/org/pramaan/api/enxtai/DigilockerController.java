package org.pramaan.api.enxtai;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.digilocker.Authorizations;
import org.pramaan.digilocker.DigilockerDocument;
import org.pramaan.digilocker.DigilockerStatuses;
import org.pramaan.digilocker.FetchRequest;
import org.pramaan.digilocker.Fetches;
import org.pramaan.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a session's documents come from DigiLocker (EN-27 to EN-29). */
@RestController
@RequestMapping("/api/v1/kyc/{submissionId}/digilocker")
class DigilockerController {

    private final Authorizations authorizations;
    private final Fetches fetches;
    private final DigilockerStatuses statuses;
    private final ObjectMapper json;

    DigilockerController(
            Authorizations authorizations, Fetches fetches, DigilockerStatuses statuses, ObjectMapper json) {
        this.authorizations = authorizations;
        this.fetches = fetches;
        this.statuses = statuses;
        this.json = json;
    }

    /** The body may be absent, and clients declare all kinds of types for one that is. */
    @PostMapping("/initiate")
    DigilockerAnswer.Authorization initiate(
            @PathVariable String submissionId, @RequestBody(required = false) byte @Nullable [] body, Caller caller) {
        var returnUrl = body == null || body.length == 0 ? null : returnUrl(body);
        var invitation = authorizations.invite(caller.clientId(), SessionId.parse(submissionId), returnUrl);
        return DigilockerAnswer.Authorization.of(invitation);
    }

    /** Ours: where the client wants its user afterwards. */
    private @Nullable String returnUrl(byte[] body) {
        try {
            return json.readValue(body, Initiate.class).returnUrl();
        } catch (IOException unreadable) {
            throw Refusal.badRequest("VALIDATION_ERROR", "The request body is not readable.");
        }
    }

    /** {@code panNumber} is ours: by it a PAN is pulled that the person's account does not hold yet. */
    @PostMapping("/fetch")
    DigilockerAnswer.Fetched fetch(@PathVariable String submissionId, @Valid @RequestBody Ask request, Caller caller)
            throws InterruptedException {
        var sessionId = SessionId.parse(submissionId);
        var documents = DigilockerDocument.parse(request.documentTypes());
        return DigilockerAnswer.Fetched.of(
                fetches.fetch(caller.clientId(), new FetchRequest(sessionId, documents, request.panNumber())));
    }

    @GetMapping("/status")
    DigilockerAnswer.Status status(@PathVariable String submissionId, Caller caller) {
        return DigilockerAnswer.Status.of(statuses.of(caller.clientId(), SessionId.parse(submissionId)));
    }

    record Initiate(@Nullable String returnUrl) {}

    record Ask(
            @NotNull List<String> documentTypes,

            @Nullable @Pattern(regexp = "[A-Z]{5}\\d{4}[A-Z]", message = "is not a PAN")
            String panNumber) {

        @Override
        public String toString() {
            return "Ask" + documentTypes;
        }
    }
}
