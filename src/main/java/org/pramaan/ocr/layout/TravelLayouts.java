package org.pramaan.ocr.layout;

import java.time.Clock;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.mrz.MrzFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents with a machine-readable zone. */
@Configuration(proxyBeanMethods = false)
class TravelLayouts {

    /** The data page: ICAO 9303-4, labels as on Indian and other passports with English ones. */
    @Bean
    static DocumentLayout passportLayout(Clock clock) {
        var keywords = Keywords.of("PASSPORT", 1.0)
                .and("PASSPORT NO", 0.3)
                .and("COUNTRY CODE", 1.5)
                .and("PLACE OF BIRTH", 0.5)
                .and("PLACE OF ISSUE", 0.5)
                .and("SURNAME", 0.4)
                .and("GIVEN NAME", 0.4)
                .and("DATE OF EXPIRY", 0.4);
        return new TravelLayout(DocumentType.PASSPORT, keywords, TravelZone.of(MrzFormat.TD3), 4, clock);
    }

    /** The back of an identity card: ICAO 9303-5 and -6. */
    @Bean
    static DocumentLayout nationalIdBackLayout(Clock clock) {
        var keywords = Keywords.of("HEIGHT", 0.4)
                .and("COLOUR OF EYES", 0.5)
                .and("AUTHORITY", 0.3)
                .and("DATE OF ISSUE", 0.2);
        var zone = TravelZone.of(MrzFormat.TD1, MrzFormat.TD2);
        return new TravelLayout(DocumentType.NATIONAL_ID_BACK, keywords, zone, 5, clock);
    }
}
