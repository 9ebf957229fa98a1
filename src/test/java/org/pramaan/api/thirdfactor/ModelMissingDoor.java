package org.pramaan.api.thirdfactor;

import org.pramaan.inference.ModelMissing;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a controller of this API does when a net is not installed. */
@RestController
class ModelMissingDoor {

    @PostMapping(ThirdFactorPaths.COMPARE_FACE)
    String compare() {
        throw new ModelMissing("blazeface", "absent");
    }
}
