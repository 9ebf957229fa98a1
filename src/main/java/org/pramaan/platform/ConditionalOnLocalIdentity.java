package org.pramaan.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only where the server keeps people's passwords itself ({@code pramaan.identity=local}, the default). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "pramaan.identity", havingValue = "local", matchIfMissing = true)
public @interface ConditionalOnLocalIdentity {}
