package org.yishitang.desk.admin;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.territory.Communities;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.PostKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen on the pages of posts, and a post's history. */
@Component
class PostChoices {

	private static final int LATEST = 30;

	private final Accounts accounts;

	private final Communities communities;

	private final ConfigurationChanges changes;

	PostChoices(Accounts accounts, Communities communities, ConfigurationChanges changes) {
		this.accounts = accounts;
		this.communities = communities;
		this.changes = changes;
	}

	void fill(Model model) {
		model.addAttribute("kinds", PostKind.values());
		model.addAttribute("communities", communities.all());
		model.addAttribute("people", accounts.all().stream().filter(Account::active).toList());
	}

	void history(String post, Model model) {
		model.addAttribute("changes", changes.list(ManagingPosts.SUBJECT, post, 0, LATEST));
	}

}
