package org.pramaan.api.xamila;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** @param details a list of sentences (400) or one text (500) */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErrorBody(String error, @Nullable Object details) {

    ResponseEntity<ErrorBody> as(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(this);
    }
}
