package org.pramaan.api.kycflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pramaan.access.Door;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Where the KYC Flow API is entered (KF-01). */
@Component
class KycFlowDoor implements Door {

    private final ClipSettings settings;

    KycFlowDoor(ClipSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "kycflow";
    }

    @Override
    public Optional<DataSize> streamed(HttpServletRequest request) {
        return KycFlowRequests.carryClip(request) ? Optional.of(settings.largestBody()) : Optional.empty();
    }

    @Override
    public boolean serves(HttpServletRequest request) {
        return KycFlowRequests.match(request);
    }
}
