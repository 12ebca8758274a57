package org.yishitang.process.guard;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The engine's expressions, narrowed: models reach variables, plain values and beans that carry {@link ModelBean};
 * an expression without execution or task (only queries have such) must be on the list of {@link QueryExpressions}.
 */
class GuardedExpressions extends JuelExpressionManager {

	private final ListableBeanFactory beanFactory;

	GuardedExpressions(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public Expression createExpression(String expression) {
		return new Guarded(createValueExpression(expression), this, expression);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolver = new CompositeELResolver();
		resolver.add(new VariableScopeElResolver());
		resolver.add(new VariableContextElResolver());
		resolver.add(new ModelBeans(beanFactory));
		resolver.add(new ArrayELResolver());
		resolver.add(new ListELResolver());
		resolver.add(new MapELResolver());
		resolver.add(new PlainValues());
		return resolver;
	}

	private static final class Guarded extends JuelExpression {

		private Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
			super(value, manager, text);
		}

		@Override
		public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
			if (scope == null) {
				QueryExpressions.check(getExpressionText());
			}
			return super.getValue(scope, execution);
		}

		@Override
		public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
			if (scope == null) {
				QueryExpressions.check(getExpressionText());
			}
			super.setValue(value, scope, execution);
		}

	}

}
