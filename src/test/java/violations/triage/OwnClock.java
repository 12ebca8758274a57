package violations.triage;

import java.time.Clock;

class OwnClock {

	Clock clock = Clock.systemUTC();

	void complain() {
		System.out.println(clock);
	}

}
