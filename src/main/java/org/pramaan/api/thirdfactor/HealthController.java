package org.pramaan.api.thirdfactor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that the service is up (TF-01, CF-2); whether its models are too is told by /actuator/health. */
@RestController("thirdFactorHealth")
class HealthController {

    @GetMapping(ThirdFactorPaths.HEALTH)
    Health health() {
        return new Health("healthy", "thirdfactor-ai-gateway");
    }

    record Health(String status, String service) {}
}
