package org.pramaan.inference;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads every model at start. A missing or changed one is reported and refused when used; the server still starts. */
@Component
class OnnxNets implements Nets {

    private static final Logger log = LoggerFactory.getLogger(OnnxNets.class);

    private final Map<String, OnnxNet> nets = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    OnnxNets(ModelFiles files) {
        files.cards().forEach(card -> load(files, card));
        if (faults.isEmpty() && nets.isEmpty()) faults.put("models.json", "the file is missing");
        faults.values().stream().filter(fault -> !fault.isEmpty()).forEach(fault -> log.error("{}", fault));
    }

    @Override
    public Net named(String name) {
        var net = nets.get(name);
        return net != null ? net : missing(name);
    }

    @Override
    public String text(String name) {
        var text = texts.get(name);
        if (text == null) throw new ModelMissing(name, reason(name));
        return text;
    }

    @Override
    public Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    @PreDestroy
    void close() throws OrtException {
        for (var net : nets.values()) net.close();
    }

    private void load(ModelFiles files, ModelCard card) {
        try {
            var bytes = files.require(card);
            if (card.isNet()) nets.put(card.name(), new OnnxNet(bytes));
            else texts.put(card.name(), new String(bytes, StandardCharsets.UTF_8));
            faults.put(card.name(), "");
        } catch (ModelMissing missing) {
            faults.put(card.name(), missing.getMessage());
        } catch (OrtException notANet) {
            faults.put(card.name(), "Model %s: not a net that ONNX Runtime can load".formatted(card.name()));
        }
    }

    private Net missing(String name) {
        return input -> {
            throw new ModelMissing(name, reason(name));
        };
    }

    private String reason(String name) {
        return faults.getOrDefault(name, "it is not listed in models.json");
    }
}
