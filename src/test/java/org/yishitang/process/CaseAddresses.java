package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the desk and the interface that shows a matter by its number. */
final class CaseAddresses {

	private CaseAddresses() {
	}

	static List<String> of(RequestMappingHandlerMapping mappings) {
		List<String> addresses = mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap(mapping -> mapping.getPatternValues().stream())
			.filter(address -> address.startsWith("/desk/") || address.startsWith("/api/"))
			.filter(address -> address.contains("{no}") && address.indexOf('{') == address.lastIndexOf('{'))
			.sorted()
			.toList();
		assertThat(addresses).hasSizeGreaterThan(10);
		return addresses;
	}

}
