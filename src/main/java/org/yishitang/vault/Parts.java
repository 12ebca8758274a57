package org.yishitang.vault;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Copies records with one part changed. */
final class Parts {

	private Parts() {
	}

	static Record with(Record whole, int part, UnaryOperator<Object> change) {
		try {
			RecordComponent[] components = whole.getClass().getRecordComponents();
			Object[] values = new Object[components.length];
			for (int i = 0; i < values.length; i++) {
				components[i].getAccessor().setAccessible(true);
				values[i] = components[i].getAccessor().invoke(whole);
			}
			if (values[part] == null) {
				return whole;
			}
			values[part] = change.apply(values[part]);
			Constructor<? extends Record> constructor = whole.getClass()
				.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
