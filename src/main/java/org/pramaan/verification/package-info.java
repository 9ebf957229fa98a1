/** Verifies a person in one request: a document, a selfie, a verdict at once, and nothing kept but that it happened. */
@NullMarked
@ApplicationModule(
        displayName = "Verification",
        allowedDependencies = {"platform", "imaging", "inference", "ocr", "face", "compliance"})
package org.pramaan.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
