package org.pramaan.inference;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param slots recognitions at once; 0, the default, means one for each core */
@ConfigurationProperties("pramaan.inference")
record InferenceSettings(int slots) {

    InferenceSettings {
        if (slots <= 0) slots = Runtime.getRuntime().availableProcessors();
    }
}
