package violations.triage;

import java.time.LocalDate;
import java.util.Date;

public class OwnTime {

	LocalDate today = LocalDate.now();

	Date moment = new Date();

	long millis = System.currentTimeMillis();

}
