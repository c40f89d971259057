package vn.muoiphut.backend;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the web application. Files whose names tell their content are kept by browsers for ever; all else is asked for
 * again and answered with "not modified". What the build has compressed goes out as it is.
 */
@Configuration(proxyBeanMethods = false)
class StaticWeb implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final int BEFORE_NOT_FOUND = Integer.MAX_VALUE - 1;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(BEFORE_NOT_FOUND);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                // Builds give all files the same time, so a time tells nothing about what is in them.
                .setUseLastModified(false)
                .setEtagGenerator(new ContentTags())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new DeepLinks());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }
}
