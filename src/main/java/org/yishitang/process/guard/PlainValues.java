package org.yishitang.process.guard;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.joda.time.DateTime;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Properties and methods in expressions: only of plain values, of the execution or task at hand, and of beans opened by
 * {@link ModelBean}. Everything else (classes, loaders, the engine's services, the application context) is refused.
 */
class PlainValues extends BeanELResolver {

	private static final List<Class<?>> PLAIN = List.of(VariableScope.class, CharSequence.class, Number.class,
			Boolean.class, Enum.class, Record.class, Date.class, DateTime.class, Temporal.class, TemporalAmount.class,
			Collection.class, Map.class, Optional.class);

	private static final Set<String> NEVER = Set.of("class", "getClass", "getDeclaringClass", "declaringClass");

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		check(base, property);
		return super.getValue(context, base, property);
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		check(base, property);
		super.setValue(context, base, property, value);
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
		check(base, method);
		return super.invoke(context, base, method, types, parameters);
	}

	private static void check(Object base, Object member) {
		if (base != null && (NEVER.contains(String.valueOf(member)) || !isPlain(base) && !isModelBean(base))) {
			throw new ELException("not open to expressions: " + base.getClass().getName() + "." + member);
		}
	}

	private static boolean isPlain(Object base) {
		return PLAIN.stream().anyMatch(kind -> kind.isInstance(base));
	}

	private static boolean isModelBean(Object base) {
		return AnnotatedElementUtils.hasAnnotation(ClassUtils.getUserClass(base), ModelBean.class);
	}

}
