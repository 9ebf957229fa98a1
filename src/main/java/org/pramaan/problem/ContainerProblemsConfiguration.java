package org.pramaan.problem;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts {@link ContainerProblems} in the place of Tomcat's error page. */
@Configuration(proxyBeanMethods = false)
class ContainerProblemsConfiguration {

    /** Last, so that the valve that Spring Boot adds for its error settings is already there and is passed over. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownErrorPage(Problems problems) {
        return factory -> factory.addContextCustomizers(context -> install(context, problems));
    }

    private static void install(Context context, Problems problems) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new ContainerProblems(problems));
        }
    }
}
