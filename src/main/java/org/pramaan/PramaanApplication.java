package org.pramaan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Pramaan: the five APIs, the engine with Tasklist and Cockpit, and what they stand on. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PramaanApplication {

    public static void main(String[] args) {
        SpringApplication.run(PramaanApplication.class, args);
    }
}
