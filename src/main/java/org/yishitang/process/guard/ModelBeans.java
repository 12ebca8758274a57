package org.yishitang.process.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.beans.factory.ListableBeanFactory;

/** Resolves the names of delegates, of listeners and of beans that carry {@link ModelBean}, and no others. */
class ModelBeans extends ELResolver {

	private static final List<Class<?>> MADE_FOR_MODELS = List.of(JavaDelegate.class, ExecutionListener.class,
			TaskListener.class);

	private final ListableBeanFactory beans;

	private final Map<String, Boolean> open = new ConcurrentHashMap<>();

	ModelBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	private boolean isOpen(Object base, Object property) {
		return base == null && property instanceof String name && open.computeIfAbsent(name, this::carriesTheMark);
	}

	private boolean carriesTheMark(String name) {
		return beans.containsBean(name)
				&& (beans.findAnnotationOnBean(name, ModelBean.class) != null || MADE_FOR_MODELS.stream().anyMatch(kind -> beans.isTypeMatch(name, kind)));
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (!isOpen(base, property)) {
			return null;
		}
		context.setPropertyResolved(true);
		return beans.getBean((String) property);
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return Object.class;
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		if (isOpen(base, property)) {
			throw new PropertyNotWritableException("a bean cannot be replaced by an expression: " + property);
		}
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

}
