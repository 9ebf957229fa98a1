/** What the UIDAI signed: offline e-KYC and e-Aadhaar XML, secure QR codes; verified here, without asking anybody. */
@NullMarked
@ApplicationModule(
        displayName = "Aadhaar",
        allowedDependencies = {"platform", "imaging"})
package org.pramaan.aadhaar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
