package org.yishitang.process.guard;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Keeps expressions outside {@link QueryExpressions} from being stored in a filter. */
class GuardedFilters extends FilterManager {

	@Override
	public Filter insertOrUpdateFilter(Filter filter) {
		check(filter.getQuery());
		return super.insertOrUpdateFilter(filter);
	}

	private static void check(AbstractQuery<?, ?> query) {
		query.getExpressions().values().forEach(QueryExpressions::check);
		if (query instanceof TaskQueryImpl tasks) {
			tasks.getQueries().stream().filter(part -> part != query).forEach(GuardedFilters::check);
		}
	}

	/** Puts this manager in the place of the engine's own. */
	static final class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return FilterManager.class;
		}

		@Override
		public Session openSession() {
			return new GuardedFilters();
		}

	}

}
