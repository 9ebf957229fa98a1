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

    /** Browsers are sent to this address: one of https, or of this very machine to try it out. */
    record EncryptedOutside(String setting) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            var value = environment.getProperty(setting, "");
            return new Encrypted(setting).isMet(environment) || value.matches("http://localhost[:/].*");
        }

        @Override
        public String complaint() {
            return "%s must begin with https://, or with http://localhost".formatted(setting);
        }
    }

    /** Only this server calls this address: one of https, or of a host that no name of the internet names. */
    record EncryptedBeyond(String setting) implements Requirement {

        /** Begins with a letter: a number alone is an address too, as is whatever has a colon. */
        private static final String NEAR = "http://[A-Za-z][A-Za-z0-9_-]*(:\\d{1,5})?(/.*)?";

        @Override
        public boolean isMet(Environment environment) {
            var value = environment.getProperty(setting, "");
            return new Encrypted(setting).isMet(environment) || value.matches(NEAR);
        }

        @Override
        public String complaint() {
            return "%s must begin with https://, or with http:// and a host without a dot".formatted(setting);
        }
    }

    /** Something that is needed only where people sign in this way, {@code local} if nothing is said. */
    record With(String identity, Requirement required) implements Requirement {

        @Override
        public boolean isMet(Environment environment) {
            var present = environment.getProperty("pramaan.identity", "local");
            return !identity.equalsIgnoreCase(present) || required.isMet(environment);
        }

        @Override
        public String complaint() {
            return required.complaint();
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
