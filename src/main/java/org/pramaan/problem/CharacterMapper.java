package org.pramaan.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Text that the database cannot keep, which is text with a null character. */
class CharacterMapper implements ExceptionMapper {

    /** PostgreSQL's character_not_in_repertoire, and untranslatable_character of its JSON. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                        .anyMatch(CharacterMapper::isAboutCharacters)
                ? Optional.of(Diagnosis.of(HttpStatus.BAD_REQUEST)
                        .saying("The request holds a null character, which cannot be kept."))
                : Optional.empty();
    }

    private static boolean isAboutCharacters(Throwable cause) {
        return cause instanceof SQLException refused && STATES.contains(String.valueOf(refused.getSQLState()));
    }
}
