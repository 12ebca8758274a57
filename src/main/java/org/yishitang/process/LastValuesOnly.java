package org.yishitang.process;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The engine's full history without the trail of variable and form values: what changed, by whom and why is told by our
 * own events, and the trail would be the largest table of all. The last value of each variable stays.
 */
class LastValuesOnly extends HistoryLevelFull {

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		return type != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL && type != HistoryEventTypes.FORM_PROPERTY_UPDATE
				&& super.isHistoryEventProduced(type, entity);
	}

}
