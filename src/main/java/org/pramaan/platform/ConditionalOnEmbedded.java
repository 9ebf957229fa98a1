package org.pramaan.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;

/** Only where the server brings its own database: no other is configured, and it is not in production. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnEmbedded.NoOtherDatabase.class)
public @interface ConditionalOnEmbedded {

    class NoOtherDatabase extends NoneNestedConditions {

        NoOtherDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class Configured {}

        @Profile("production")
        static class Production {}
    }
}
