package org.pramaan.digilocker;

/** DigiLocker takes the access token no more; a fresh one may do. */
class TokenRefused extends RuntimeException {

    TokenRefused() {
        super("DigiLocker refused the access token");
    }
}
