package org.yishitang.clock;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The ladder's table, editable without a build. Versions never change once they are written: a limit keeps the one it
 * was planned by until its dates move.
 */
@Component
public class Ladders {

	private static final String NEWEST = "newest";

	private final LadderStore store;

	private final LadderCheck check;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	private final Remembered<String, Integer> newest;

	private final Remembered<Integer, LadderTable> tables;

	Ladders(LadderStore store, LadderCheck check, ApplicationEventPublisher listeners, Clock clock) {
		this.store = store;
		this.check = check;
		this.listeners = listeners;
		this.clock = clock;
		this.newest = new Remembered<>(any -> store.newest());
		this.tables = new Remembered<>(store::read);
	}

	/** The version by which limits are planned now. */
	public LadderTable current() {
		return version(newest.get(NEWEST));
	}

	/** A version, in force or past. */
	public LadderTable version(int version) {
		return tables.get(version);
	}

	/** Every version with who made it and why, newest first. */
	public List<LadderVersion> history() {
		return store.history();
	}

	/**
	 * Puts another ladder in force. Limits that run keep theirs until their dates move.
	 * @param draft the whole table wanted; its version is the one the draft was made from
	 * @param reason why, at most 300 characters
	 * @param by account
	 * @throws LimitRefused if the draft breaks a rule of the ladder, has no reason, or somebody else was faster
	 */
	@Transactional
	public LadderTable change(LadderTable draft, String reason, String by) {
		int before = store.newest();
		if (draft.version() != before) {
			throw new LimitRefused(LimitRefusal.of("ladders.refusal.changed-meanwhile", before));
		}
		check.reason(reason);
		check.table(draft);
		LadderTable next = new LadderTable(before + 1, draft.rows(), draft.triggers());
		store.write(next, new LadderVersion(next.version(), clock.instant(), by, reason.strip()));
		forget();
		listeners.publishEvent(new LadderChanged(next.version()));
		return next;
	}

	/** What was read inside a transaction that failed must not be kept. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forget(LadderChanged change) {
		forget();
	}

	private void forget() {
		newest.forget();
		tables.forget();
	}

}
