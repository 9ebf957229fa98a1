package org.pramaan.api.xamila;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.pramaan.customer.ProfileStatus;
import org.pramaan.customer.SubmissionIncomplete;
import org.pramaan.customer.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the profile in (XA-30). */
@RestController
@XamilaApi
class SubmissionController {

    private final Submissions submissions;

    SubmissionController(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/kyc/submit")
    Submitted submit(Customer customer) {
        var profile = submissions.submit(customer);
        return new Submitted("Profil KYC soumis pour révision avec succès.", profile.status(), profile.submittedAt());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(SubmissionIncomplete incomplete) {
        var fields = incomplete.fields().stream().map(field -> field.key() + " : Ce champ est obligatoire.");
        var documents = incomplete.documents().stream().map(type -> type.name() + " : Ce document est obligatoire.");
        List<String> details = Stream.concat(fields, documents).toList();
        return new ErrorBody("Profil KYC incomplet", details).as(HttpStatus.BAD_REQUEST);
    }

    record Submitted(
            String message,
            ProfileStatus status,
            @JsonProperty("submitted_at") @Nullable Instant submittedAt) {}
}
