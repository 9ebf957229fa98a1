package org.pramaan.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Says concerns in plain words, from {@code dossier/concerns.properties}; one nobody worded is spelled out. */
@Component
class ConcernWords {

    private final Properties words;

    ConcernWords() {
        try {
            words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("dossier/concerns.properties"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String of(String concern) {
        return words.getProperty(concern, DossierWords.sentence(concern) + ".");
    }
}
