package org.yishitang.desk.admin;

import java.util.Arrays;
import java.util.Map;

import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.RuleRefused;
import org.yishitang.petition.Channel;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Which local model counts the matters of which channel. */
@Controller
class ChannelPages {

	private final RuleShelf shelf;

	private final ChannelProfiles channels;

	private final RuleWords words;

	private final CurrentAccount reader;

	ChannelPages(RuleShelf shelf, ChannelProfiles channels, RuleWords words, CurrentAccount reader) {
		this.shelf = shelf;
		this.channels = channels;
		this.words = words;
		this.reader = reader;
	}

	@PostMapping("/desk/admin/rules/channels")
	String choose(@ModelAttribute("choice") Choice choice, Model page) {
		if (Arrays.stream(Channel.values()).noneMatch(channel -> channel.name().equals(choice.channel()))) {
			return again(Map.of("channel", words.sentence("rules.refusal.channel")), page);
		}
		try {
			channels.choose(choice.channel(), choice.profile(), choice.seen(), choice.reason(), reader.id().orElseThrow());
			return "redirect:/desk/admin/rules?done=channel#channels";
		}
		catch (RuleRefused refused) {
			return again(words.sentences(refused.refusals()), page);
		}
		catch (DataIntegrityViolationException faster) {
			return again(Map.of("profile", words.sentence("rules.refusal.changed-meanwhile")), page);
		}
	}

	private String again(Map<String, String> wrong, Model page) {
		shelf.list(page, new RuleFilter(null, null, null, null));
		page.addAttribute("wrong", wrong);
		return "desk/admin/rules";
	}

	/**
	 * As it is typed.
	 *
	 * @param channelSeen the channel and the number of its latest choice when the page was shown, {@code WEB/0}
	 */
	record Choice(String channelSeen, String profile, String reason) {

		/** Code of the channel. */
		public String channel() {
			return channelSeen == null ? "" : channelSeen.replaceFirst("/.*", "");
		}

		/** Number of its latest choice when the page was shown. */
		public int seen() {
			String number = channelSeen.replaceFirst(".*/", "");
			return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
		}

	}

}
