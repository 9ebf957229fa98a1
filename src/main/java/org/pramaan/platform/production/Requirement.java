package org.pramaan.platform.production;

import org.springframework.core.env.Environment;

/** One thing that a production server needs, or must not have. */
sealed interface Requirement {

    /** What to tell the operator when it is not met. */
    String complaint();

    boolean isMet(Environment environment);

    /** The setting must have a value. */
    record Present(String setting, String meaning) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            var value = environment.getProperty(setting);
            return value != null && !value.isBlank();
        }

        @Override
        public String complaint() {
            return "%s is missing (%s)".formatted(setting, meaning);
        }
    }

    /** If the address is set, it must be one of https. */
    record Encrypted(String setting) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            var value = environment.getProperty(setting, "");
            return value.isBlank() || value.startsWith("https://");
        }

        @Override
        public String complaint() {
            return "%s must begin with https://".formatted(setting);
        }
    }

    /** The setting must not have this value. */
    record Other(String setting, String refused) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            return !refused.equalsIgnoreCase(environment.getProperty(setting, ""));
        }

        @Override
        public String complaint() {
            return "%s must not be %s".formatted(setting, refused);
        }
    }

    /** The switch must not be on. */
    record Off(String setting) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            return !environment.getProperty(setting, Boolean.class, false);
        }

        @Override
        public String complaint() {
            return "%s must not be true".formatted(setting);
        }
    }
}
