package org.pramaan.webhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pramaan.platform.EmptyDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test of this module with a real database and local receivers allowed; every call commits by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WebhookSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "pramaan.webhook.allowed-private-hosts=localhost")
@AutoConfigureDataJpa
@ContextConfiguration(initializers = EmptyDatabase.class)
@interface WebhookModuleTest {}
