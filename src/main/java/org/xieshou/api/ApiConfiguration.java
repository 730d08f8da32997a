package org.xieshou.api;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the interface's own checks around its routes, and nothing of them around the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration implements WebMvcConfigurer {

	private static final String ROUTES = ApiPath.ROOT + "/**";

	private final RequestLimit limit;

	private final ActingOffice office;

	private final KnownParameters parameters;

	private final OrderReader orders;

	private final PaperReader papers;

	ApiConfiguration(RequestLimit limit, ActingOffice office, KnownParameters parameters, OrderReader orders, PaperReader papers) {
		this.limit = limit;
		this.office = office;
		this.parameters = parameters;
		this.orders = orders;
		this.papers = papers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		List.of(limit, parameters, office).forEach(check -> registry.addInterceptor(check).addPathPatterns(ROUTES).order(Ordered.HIGHEST_PRECEDENCE));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(orders);
		resolvers.add(papers);
	}

	@Bean
	static FilterRegistrationBean<ApiDoor> apiDoor(Problems problems) {
		var door = new FilterRegistrationBean<>(new ApiDoor(problems));
		door.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
		return door;
	}

}
