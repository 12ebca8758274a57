package org.yishitang.desk;

import java.util.List;
import java.util.UUID;

import org.yishitang.intake.Receipt;
import org.yishitang.petition.Channel;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Registering for somebody who is there, called or wrote: type, read back, hand over the receipt. */
@Controller
class RegisterPages {

	private static final List<Channel> CHANNELS = List.of(Channel.VISIT, Channel.PHONE, Channel.WINDOW, Channel.LETTER,
			Channel.BOX, Channel.GRID_WALK, Channel.HOTLINE_12345, Channel.TRANSFERRED_FROM_ABOVE, Channel.HOME_VISIT,
			Channel.LEADER);

	private final RegisterChoices choices;

	private final RegisteringForSomebody registering;

	private final EarlierMatters earlier;

	private final DeskReader reader;

	RegisterPages(RegisterChoices choices, RegisteringForSomebody registering, EarlierMatters earlier,
			DeskReader reader) {
		this.choices = choices;
		this.registering = registering;
		this.earlier = earlier;
		this.reader = reader;
	}

	@GetMapping("/desk/register")
	String form(@RequestParam(defaultValue = "VISIT") Channel channel, Model page) {
		return show(RegisterForm.empty(UUID.randomUUID().toString(), channel.name()), FormErrors.none(), page);
	}

	/** Shows what was typed to be read back; back leads to the form with everything in it. */
	@PostMapping("/desk/register")
	String readBack(@ModelAttribute("form") RegisterForm form, @RequestParam(defaultValue = "") String back, Model page) {
		mayRegister();
		if (!back.isEmpty()) {
			return show(form, FormErrors.none(), page);
		}
		FormErrors errors = registering.check(form);
		if (!errors.isEmpty()) {
			return show(form, errors, page);
		}
		page.addAttribute("form", form);
		return "desk/read-back";
	}

	/** Registers what was read back. Sent again, it shows the same receipt. */
	@PostMapping("/desk/register/receipt")
	String register(@ModelAttribute("form") RegisterForm form, Model page) {
		mayRegister();
		RegisteringForSomebody.Result result = registering.register(form, reader.id());
		if (!result.errors().isEmpty()) {
			return show(form, result.errors(), page);
		}
		Receipt receipt = result.receipt();
		page.addAttribute("receipt", receipt);
		page.addAttribute("picture", ReceiptPicture.of(receipt.no()));
		page.addAttribute("form", form);
		return "desk/receipt";
	}

	/** The caller's earlier matters, while the clerk is still typing. */
	@PostMapping("/desk/register/earlier")
	String earlier(@RequestParam(defaultValue = "") String phone, Model page) {
		mayRegister();
		page.addAttribute("phoned", phone.strip());
		page.addAttribute("earlier", earlier.of(phone));
		return "desk/register :: earlier";
	}

	private String show(RegisterForm form, FormErrors errors, Model page) {
		mayRegister();
		page.addAttribute("form", form);
		page.addAttribute("errors", errors);
		page.addAttribute("channels", CHANNELS);
		page.addAttribute("choices", choices);
		return "desk/register";
	}

	private void mayRegister() {
		if (!reader.registers()) {
			throw new ResponseStatusException(NOT_FOUND);
		}
	}

}
