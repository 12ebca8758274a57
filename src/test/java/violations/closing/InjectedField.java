package violations.closing;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

	@Autowired
	Object somebody;

}
