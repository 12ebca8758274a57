package org.yishitang.portal;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.intake.UnknownReceipt;
import org.yishitang.petition.Refusal;
import org.yishitang.portal.api.IntakeLimits;

/** Lets in whoever types a number and its code, a limited number of times; a wrong pair is told in one sentence. */
@Component
class Entering {

	private final IntakeLimits limits;

	private final PlainWords sentences;

	Entering(IntakeLimits limits, PlainWords sentences) {
		this.limits = limits;
		this.sentences = sentences;
	}

	/**
	 * A door that a pair of number and code opens.
	 *
	 * @param page the form on which the pair is typed
	 * @param inside address behind it
	 * @param fits whether a pair fits
	 * @param key what the browser keeps then
	 */
	record Door(String page, String inside, BiPredicate<String, String> fits, KeyCookie key) {

	}

	String enter(Door door, String no, String code, HttpServletRequest request, HttpServletResponse response, Model model) {
		String number = no.strip().toUpperCase(Locale.ROOT);
		String secret = code.strip();
		try {
			limits.guarded(request, () -> {
				if (!door.fits().test(number, secret)) {
					throw new UnknownReceipt();
				}
				return number;
			});
		}
		catch (UnknownReceipt wrong) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("no", no);
			model.addAttribute("errors", Map.of("form", sentences.of(Refusal.of("portal.track.unknown"))));
			return door.page();
		}
		door.key().give(number, secret, request, response);
		return "redirect:" + door.inside();
	}

}
