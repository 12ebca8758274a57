package org.yishitang.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its type: a code, date, number or id of a note, never a name or free text.
 *
 * @param name name in the model
 * @param type Java type in the engine
 */
record Variable<T>(String name, Class<T> type) {

	static Variable<String> text(String name) {
		return new Variable<>(name, String.class);
	}

	static Variable<Boolean> flag(String name) {
		return new Variable<>(name, Boolean.class);
	}

	/** The value, or null. */
	T of(VariableScope scope) {
		return type.cast(scope.getVariable(name));
	}

	/** Whether the value is there and true. */
	boolean isTrue(VariableScope scope) {
		return Boolean.TRUE.equals(scope.getVariable(name));
	}

	/** The value as a code of an enumeration, or null. */
	<E extends Enum<E>> E code(Class<E> codes, VariableScope scope) {
		Object value = scope.getVariable(name);
		return value == null || value.toString().isEmpty() ? null : Enum.valueOf(codes, value.toString());
	}

	void set(VariableScope scope, T value) {
		scope.setVariable(name, value);
	}

}
