package org.yishitang.process.guard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its own view of the attribute in which the engine's web applications keep the nonce of their
 * content security policy. They keep it in the servlet context, where another request overwrites it between header and
 * page (G4).
 */
class NonceFilter extends OncePerRequestFilter {

	private static final String NONCE = "org.camunda.bpm.csp.nonce";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext own = view(request.getServletContext());
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public ServletContext getServletContext() {
				return own;
			}
		}, response);
	}

	private static ServletContext view(ServletContext shared) {
		AtomicReference<Object> nonce = new AtomicReference<>();
		return (ServletContext) Proxy.newProxyInstance(NonceFilter.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					boolean own = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
					if (own && method.getName().equals("getAttribute")) {
						return nonce.get();
					}
					if (own && method.getName().equals("setAttribute")) {
						nonce.set(arguments[1]);
						return null;
					}
					try {
						return method.invoke(shared, arguments);
					}
					catch (InvocationTargetException problem) {
						throw problem.getCause();
					}
				});
	}

}
