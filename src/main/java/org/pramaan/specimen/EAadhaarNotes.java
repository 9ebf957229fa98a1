package org.pramaan.specimen;

import java.util.List;

/** The general words between the letter and the card. */
final class EAadhaarNotes {

    private static final TextStyle NOTE = TextStyle.plain(19);
    private static final List<String> LINES = List.of(
            "Aadhaar is a proof of identity, not of citizenship or date of birth.",
            "Verify identity using Secure QR Code, Offline XML or Online Authentication.",
            "This is an electronically generated letter.",
            "Please update your mobile number and email address.");

    private EAadhaarNotes() {}

    static void write(TextPainter text) {
        double baseline = 1108;
        for (var line : LINES) {
            text.write("\u2022  " + line, NOTE, 120, baseline);
            baseline += 36;
        }
    }
}
