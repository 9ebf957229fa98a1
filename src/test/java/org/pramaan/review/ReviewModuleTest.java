package org.pramaan.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pramaan.platform.TestDatabase;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/** The review module and those it uses, on a real database; the process is played by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"document", "problem"},
        verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({TestCases.class, TestWorkflow.class, TestReviewTasks.class, SignedIn.class})
@ContextConfiguration(initializers = ReviewModuleTest.OwnStore.class)
@interface ReviewModuleTest {

    /** The engine and its web parts. */
    List<String> ENGINE = List.of(
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration");

    class OwnStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.fresh().properties())
                    .and("spring.autoconfigure.exclude=" + String.join(",", ENGINE), "pramaan.data-dir=" + folder())
                    .applyTo(context);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("pramaan-review");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
