package org.yishitang.process;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.springframework.stereotype.Component;

/** Lists to choose from, in the form that Tasklist hands to a form's select field. */
@Component
class Options {

	private final ObjectMapper json;

	Options(ObjectMapper json) {
		this.json = json;
	}

	/** A list that lives for one answer only. */
	ObjectValue of(List<Option> options) {
		try {
			return Variables.serializedObjectValue(json.writeValueAsString(options))
				.serializationDataFormat(Variables.SerializationDataFormats.JSON)
				.objectTypeName(List.class.getName())
				.create();
		}
		catch (JsonProcessingException problem) {
			throw new IllegalStateException(problem);
		}
	}

	/** One choice. */
	record Option(String label, String value) {

	}

}
