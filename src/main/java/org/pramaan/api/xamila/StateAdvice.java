package org.pramaan.api.xamila;

import org.pramaan.customer.ProfileClosed;
import org.pramaan.customer.ProfileExists;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.ProfileSuspended;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says what does not go as things stand (XA-02, XA-24 to XA-26). */
@ControllerAdvice(basePackageClasses = StateAdvice.class)
@Order(0)
class StateAdvice {

    @ExceptionHandler(ProfileMissing.class)
    ResponseEntity<ErrorBody> missing() {
        return new ErrorBody("Profil KYC non trouvé", null).as(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(ProfileExists.class)
    ResponseEntity<ErrorBody> exists() {
        return new ErrorBody("Un profil KYC existe déjà", null).as(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(ProfileSuspended.class)
    ResponseEntity<ErrorBody> suspended() {
        return new ErrorBody("Votre dossier KYC est suspendu. Contactez le service client.", null)
                .as(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(ProfileClosed.class)
    ResponseEntity<ErrorBody> closed() {
        return new ErrorBody("Le profil KYC ne peut pas être modifié actuellement", null).as(HttpStatus.BAD_REQUEST);
    }
}
