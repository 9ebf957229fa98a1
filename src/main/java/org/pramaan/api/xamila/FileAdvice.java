package org.pramaan.api.xamila;

import java.util.List;
import org.pramaan.customer.FileRefused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says why a file is not taken (XA-28). */
@ControllerAdvice(basePackageClasses = FileAdvice.class)
@Order(0)
class FileAdvice {

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(FileRefused refused) {
        return switch (refused.reason()) {
            case EMPTY -> file("Le fichier est vide.", HttpStatus.BAD_REQUEST);
            case TOO_LARGE -> file("Le fichier dépasse la taille maximale de 10 Mo.", HttpStatus.PAYLOAD_TOO_LARGE);
            case WRONG_FORMAT -> file("Formats autorisés : JPEG, PNG, GIF, PDF, WebP.", HttpStatus.BAD_REQUEST);
            case DAMAGED -> file("Le fichier est endommagé ou illisible.", HttpStatus.BAD_REQUEST);
        };
    }

    private static ResponseEntity<ErrorBody> file(String detail, HttpStatus status) {
        return new ErrorBody("Fichier invalide", List.of("file : " + detail)).as(status);
    }
}
