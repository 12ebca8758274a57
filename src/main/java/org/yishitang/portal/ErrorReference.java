package org.yishitang.portal;

import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives every error page a reference that is also in the log, so that a caller can be helped. */
@Component
class ErrorReference extends DefaultErrorAttributes {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

	private static final String GIVEN = ErrorReference.class.getName();

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		attributes.put("reference", reference(request, attributes.get("status")));
		return attributes;
	}

	private String reference(WebRequest request, Object status) {
		Object given = request.getAttribute(GIVEN, RequestAttributes.SCOPE_REQUEST);
		if (given != null) {
			return given.toString();
		}
		String reference = UUID.randomUUID().toString();
		request.setAttribute(GIVEN, reference, RequestAttributes.SCOPE_REQUEST);
		LOG.info("Error page {} shown, reference {}", status, reference);
		return reference;
	}

}
