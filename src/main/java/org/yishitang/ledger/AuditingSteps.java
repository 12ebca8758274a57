package org.yishitang.ledger;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.petition.CaseEvent;

/** Writes every step of every matter into the audit log. */
@Component
class AuditingSteps {

	private final AuditLog log;

	AuditingSteps(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(CaseEvent event) {
		Deed deed = Deed.inCase("case." + event.type().name().toLowerCase().replace('_', '-'), event.no(), null);
		log.write(event.actor(),
				event.before() == event.after() ? deed : deed.with("%s %s".formatted(event.before(), event.after())));
	}

}
