package org.pramaan.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A door where everything goes wrong that can. */
@TestComponent
@RestController
@RequestMapping("/door")
class ProblemDoor {

    record Form(
            @NotBlank String name, @Max(9) int count, @Valid List<Form> children) {}

    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    static class StoreIsAway extends RuntimeException {
        StoreIsAway() {
            super("secret host");
        }
    }

    @ResponseStatus(code = HttpStatus.CONFLICT, reason = "Already there")
    static class Taken extends RuntimeException {}

    @PostMapping(path = "/form", consumes = MediaType.APPLICATION_JSON_VALUE)
    Form form(@Valid @RequestBody Form form) {
        return form;
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String file(@RequestParam String externalUserId, @RequestPart MultipartFile file) {
        return externalUserId + " " + file.getSize();
    }

    @PostMapping(path = "/other", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String other(@RequestPart MultipartFile selfie) {
        return selfie.getName();
    }

    @GetMapping("/id/{id}")
    UUID id(@PathVariable UUID id, @RequestParam int page, @RequestHeader("X-Needed") String needed) {
        return id;
    }

    @GetMapping("/fails/{how}")
    String fails(@PathVariable String how) {
        throw switch (how) {
            case "refusal" -> Refusal.foreign("Session belongs to different client");
            case "limit" -> new TooManyRequests(Duration.ofMillis(1200));
            case "unavailable" -> new Unavailable("The document store is unavailable");
            case "store" -> new StoreIsAway();
            case "taken" -> new Taken();
            case "database" -> new DataAccessResourceFailureException("jdbc:postgresql://secret host");
            case "lock" -> new IllegalStateException(new PessimisticLockingFailureException("row"));
            case "character" -> new IllegalStateException(new SQLException("of a name", "22021"));
            case "denied" -> new AccessDeniedException("no");
            case "unknown" -> new BadCredentialsException("no");
            default -> new IllegalStateException("the PAN is ABCDE1234F");
        };
    }
}
