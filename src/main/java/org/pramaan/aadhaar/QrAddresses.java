package org.pramaan.aadhaar;

import java.util.List;
import org.pramaan.aadhaar.code.LetterBarcode;

/** Where each version keeps the parts of an address. */
final class QrAddresses {

    private QrAddresses() {}

    /** @param fields the 16 of a signed payload, the care-of being the sixth */
    static AadhaarAddress of(List<String> fields) {
        return new AadhaarAddress(
                fields.get(5),
                fields.get(8),
                fields.get(13),
                fields.get(7),
                fields.get(9),
                fields.get(11),
                fields.get(15),
                fields.get(14),
                fields.get(6),
                fields.get(12),
                fields.get(10));
    }

    static AadhaarAddress of(LetterBarcode barcode) {
        return new AadhaarAddress(
                barcode.of("co", ""),
                barcode.of("house", ""),
                barcode.of("street", ""),
                barcode.of("lm", ""),
                barcode.of("loc", ""),
                barcode.of("po", ""),
                barcode.of("vtc", ""),
                barcode.of("subdist", ""),
                barcode.of("dist", ""),
                barcode.of("state", ""),
                barcode.of("pc", ""));
    }
}
