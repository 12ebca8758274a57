package violations.process;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;

@Controller
class SortsByRequest {

	void list(Pageable page) {
	}

}
