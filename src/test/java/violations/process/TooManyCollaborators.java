package violations.process;

import org.springframework.stereotype.Component;

@Component
class TooManyCollaborators {

	TooManyCollaborators(Object a, Object b, Object c, Object d, Object e, Object f) {
	}

}
