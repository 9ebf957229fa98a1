package org.pramaan.realm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/** A component of the server whose customers live in Keycloak. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnKeycloak
@interface RealmComponent {}
