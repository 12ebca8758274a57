package org.yishitang.process.year;

import org.springframework.stereotype.Component;

import org.yishitang.notice.Dispatching;

/** What goes on when nobody is in the office: messages are sent, and the ring of timers is compared with the engine. */
@Component
class Night {

	private final Dispatching messages;

	private final Looking looking;

	private final Earlier earlier;

	Night(Dispatching messages, Looking looking, Earlier earlier) {
		this.messages = messages;
		this.looking = looking;
		this.earlier = earlier;
	}

	void begin(Play play) {
		earlier.forget();
		play.ring().setAll(looking.timers());
	}

	void fall(Play play) {
		while (messages.run() > 0) {
			play.tally().one("rounds of mail");
		}
		if (play.ring().setAll(looking.timers())) {
			play.tally().one("timers out of step");
		}
	}

}
