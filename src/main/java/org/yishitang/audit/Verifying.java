package org.yishitang.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.vault.Proving;

/** Walks along the whole chain and names the first line that was touched. */
@Component
public class Verifying {

	private static final int BATCH = 1000;

	/** By then every line is joined. */
	private static final int JOINED_AFTER_SECONDS = 300;

	private final Chain chain;

	private final SigningHeads heads;

	private final HeadFile file;

	private final Proving server;

	private final Clock clock;

	Verifying(Chain chain, SigningHeads heads, HeadFile file, Proving server, Clock clock) {
		this.chain = chain;
		this.heads = heads;
		this.file = file;
		this.server = server;
		this.clock = clock;
	}

	/** Joins what is not joined yet, then looks at every line. */
	public Verdict verify() {
		chain.join(true);
		Map<Long, String> known = new TreeMap<>();
		for (SigningHeads.Head head : heads.heads()) {
			if (!heads.signed(head)) {
				return new Verdict(0, Verdict.Problem.HEAD, null, head.seq());
			}
			known.put(head.seq(), head.hash());
		}
		file.read().ifPresent(head -> known.merge(head.seq(), head.hash(), (signed, noted) -> signed));
		return walk(known);
	}

	private Verdict walk(Map<Long, String> known) {
		long seq = 0;
		String hash = Chain.BEGINNING;
		while (true) {
			List<Chain.Link> links = chain.after(seq, BATCH);
			if (links.isEmpty()) {
				break;
			}
			Map<Long, Entry> entries = chain.entries(links.get(0).seq(), links.get(links.size() - 1).seq())
				.stream()
				.collect(Collectors.toMap(Entry::id, Function.identity()));
			for (Chain.Link link : links) {
				Verdict.Problem problem = problem(link, seq + 1, hash, entries.get(link.entry()));
				if (problem == null && known.containsKey(link.seq()) && !known.get(link.seq()).equals(link.hash())) {
					problem = Verdict.Problem.HEAD;
				}
				if (problem != null) {
					return new Verdict(seq, problem, link.entry(), seq + 1);
				}
				seq = link.seq();
				hash = link.hash();
			}
		}
		long end = seq;
		if (known.keySet().stream().anyMatch(noted -> noted > end)) {
			return new Verdict(end, Verdict.Problem.CUT_OFF, null, end + 1);
		}
		return chain.leftOut()
			.stream()
			.filter(entry -> foreign(entry)
					|| entry.at().isBefore(clock.instant().minusSeconds(JOINED_AFTER_SECONDS)))
			.findFirst()
			.map(entry -> new Verdict(end, foreign(entry) ? Verdict.Problem.NOT_OURS : Verdict.Problem.LEFT_OUT,
					entry.id(), null))
			.orElse(new Verdict(end, null, null, null));
	}

	private Verdict.Problem problem(Chain.Link link, long expected, String before, Entry entry) {
		if (link.seq() != expected) {
			return Verdict.Problem.LINK_GONE;
		}
		if (entry == null) {
			return Verdict.Problem.ENTRY_GONE;
		}
		if (!link.hash().equals(Chain.hash(before, link.seq(), entry))) {
			return Verdict.Problem.CHANGED;
		}
		return foreign(entry) ? Verdict.Problem.NOT_OURS : null;
	}

	private boolean foreign(Entry entry) {
		return !entry.mac().equals(entry.expected(server));
	}

}
