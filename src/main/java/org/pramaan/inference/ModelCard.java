package org.pramaan.inference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What models.json says of one file: its name, where it lies and its SHA-256 in hex. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModelCard(String name, String file, String sha256) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cards(List<ModelCard> models) {}

    boolean isNet() {
        return file.endsWith(".onnx");
    }
}
