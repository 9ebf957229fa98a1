package org.pramaan.aadhaar;

import org.pramaan.aadhaar.SecureQr.Trust;
import org.pramaan.aadhaar.SecureQr.Version;
import org.pramaan.aadhaar.code.LetterBarcode;
import org.pramaan.aadhaar.code.SignedPayload;
import org.springframework.stereotype.Component;

/** Turns the text of a QR code into what it states, and says whether that is signed. */
@Component
class SecureQrReader {

    /** Fewer digits cannot hold a signature of 256 bytes. */
    private static final int LEAST_DIGITS = 600;

    private final TrustedSigners signers;

    SecureQrReader(TrustedSigners signers) {
        this.signers = signers;
    }

    static boolean looksSigned(String text) {
        return text.length() >= LEAST_DIGITS && Character.isDigit(text.charAt(0));
    }

    /** @throws org.pramaan.aadhaar.code.UnreadableCode if it is no Aadhaar code */
    SecureQr read(String text) {
        return LetterBarcode.looksLike(text) ? unsigned(LetterBarcode.of(text)) : signed(SignedPayload.of(text));
    }

    private SecureQr signed(SignedPayload payload) {
        boolean known = signers.haveSigned(payload.signed(), payload.signature(), payload.signedAt());
        var fields = payload.fields();
        return new SecureQr(
                payload.second() ? Version.V2 : Version.V1,
                known ? Trust.VERIFIED : Trust.NOT_TRUSTED,
                payload.lastFour(),
                fields.get(2),
                QrDates.iso(fields.get(3)),
                QrDates.gender(fields.get(4)),
                QrAddresses.of(fields));
    }

    private static SecureQr unsigned(LetterBarcode barcode) {
        return new SecureQr(
                Version.XML,
                Trust.UNSIGNED,
                barcode.lastFour(),
                barcode.of("name", ""),
                QrDates.iso(barcode.of("dob", barcode.of("yob", ""))),
                QrDates.gender(barcode.of("gender", "")),
                QrAddresses.of(barcode));
    }
}
