/** Reads what is printed on an identity document. */
@NullMarked
@ApplicationModule(
        displayName = "OCR",
        allowedDependencies = {"platform", "imaging", "inference", "aadhaar"})
package org.pramaan.ocr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
