package org.pramaan.access;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask for the guest. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Guest.class); // no parameter for whoever reads the docs
    }

    private final GuestArgument guests;

    GuestConfiguration(Doors doors, DoorTenants tenants) {
        guests = new GuestArgument(doors, tenants);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(guests);
    }
}
