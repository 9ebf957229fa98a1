package org.pramaan.review;

import org.pramaan.platform.Folders;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the Tasklist forms, from the forms folder or else from the jar, and guards the pages they frame. */
@Configuration(proxyBeanMethods = false)
class ReviewWeb implements WebMvcConfigurer {

    private final Folders folders;

    ReviewWeb(Folders folders) {
        this.folders = folders;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/forms/*.html", "/forms/*.js", "/forms/*.css")
                .addResourceLocations(folder(), "classpath:/forms/")
                .setCacheControl(CacheControl.noStore());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReviewHeaders()).addPathPatterns("/review/**");
    }

    private String folder() {
        return "file:%s/".formatted(folders.formsDir().toAbsolutePath());
    }
}
