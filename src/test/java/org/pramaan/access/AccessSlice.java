package org.pramaan.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.pramaan.client.ClientSlice;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The doors without the engine: real filters, a real Tomcat, a real database, and staff who are easy to remember. */
@EnableAutoConfiguration(
        exclude = {
            CamundaBpmAutoConfiguration.class,
            CamundaBpmWebappAutoConfiguration.class,
            CamundaBpmRestJerseyAutoConfiguration.class
        })
@ComponentScan(
        basePackages = {"org.pramaan.problem", "org.pramaan.access", "org.pramaan.usage"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Slice|.*ProblemDoor"))
@ComponentScan(
        basePackages = "org.pramaan.api.enxtai",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Enxtai(Dialect|Docs)"))
@ComponentScan(
        basePackages = "org.pramaan.api.kycflow",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*KycFlow(Dialect|Door)"))
@ComponentScan(
        basePackages = "org.pramaan.api.thirdfactor",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(ThirdFactor(Dialect|Door|Advice)|ModelMissingDoor)"))
@ConfigurationPropertiesScan({"org.pramaan.access", "org.pramaan.api.kycflow", "org.pramaan.api.thirdfactor"})
@EntityScan("org.pramaan.client")
@Import(ClientSlice.class)
class AccessSlice {

    /** Everybody's password is their name, backwards. */
    @Bean
    StaffDirectory staffDirectory() {
        return (user, password) -> new StringBuilder(user).reverse().toString().equals(password)
                ? Optional.of(new StaffMember(user, List.of(StaffGroups.REVIEWERS)))
                : Optional.empty();
    }

    @Bean
    StaffRegister staffRegister() {
        return (member, firstName, lastName) -> {};
    }

    @Bean
    RecordingIdentity engineIdentity() {
        return new RecordingIdentity();
    }
}
