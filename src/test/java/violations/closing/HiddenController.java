package violations.closing;

import org.springframework.web.bind.annotation.RestController;

@RestController
class HiddenController {

}
