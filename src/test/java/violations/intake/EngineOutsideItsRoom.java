package violations.intake;

import org.camunda.bpm.engine.RuntimeService;

class EngineOutsideItsRoom {

	RuntimeService engine;

}
