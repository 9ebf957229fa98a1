package org.pramaan.api.kycflow;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages on which this API is shown: Swagger UI and ReDoc, and what they read (KF-05, CF-3). */
@Hidden
@Controller
class KycFlowPages {

    @GetMapping("/docs")
    String swagger() {
        return "forward:/pramaan/docs/swagger.html";
    }

    @GetMapping("/redoc")
    String redoc() {
        return "forward:/pramaan/docs/redoc.html";
    }

    @GetMapping("/openapi.json")
    String openApi() {
        return "forward:/v3/api-docs/kf";
    }
}
