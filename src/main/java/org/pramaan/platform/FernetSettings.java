package org.pramaan.platform;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keys Fernet keys, newest first, as Python's {@code Fernet.generate_key()} writes them; without one a key is generated and kept */
@ConfigurationProperties("pramaan.fernet")
record FernetSettings(@DefaultValue List<String> keys) {

    FernetSettings {
        keys = keys.stream().map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "FernetSettings[%d keys]".formatted(keys.size());
    }
}
