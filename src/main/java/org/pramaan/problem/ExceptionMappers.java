package org.pramaan.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The one place where exceptions become answers: the first family that knows the exception speaks, else it is a 500. */
final class ExceptionMappers {

    private static final List<ExceptionMapper> FAMILIES = List.of(
            new RefusalMapper(),
            new UploadMapper(),
            new ValidationMapper(),
            new SpringWebMapper(),
            new SecurityMapper(),
            new OutageMapper(),
            new CharacterMapper(),
            new AnnotatedMapper());

    private ExceptionMappers() {}

    static Diagnosis diagnose(Throwable fault) {
        return FAMILIES.stream()
                .map(family -> family.diagnose(fault))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Diagnosis.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }
}
