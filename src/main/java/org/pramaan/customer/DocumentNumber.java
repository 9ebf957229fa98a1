package org.pramaan.customer;

import java.util.Locale;

/** Document numbers, whatever separates their groups. */
final class DocumentNumber {

    private DocumentNumber() {}

    /** Its letters and digits, in capitals. */
    static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
