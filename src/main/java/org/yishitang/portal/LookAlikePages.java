package org.yishitang.portal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.yishitang.intake.Joining;
import org.yishitang.intake.LookAlike;
import org.yishitang.intake.LookAlikes;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.petition.Place;
import org.yishitang.petition.Refused;

/** "Me too": open matters like the one being filed, and joining one of them instead of filing it again. */
@Controller
class LookAlikePages {

	private final LookAlikes lookAlikes;

	private final Joining joining;

	private final PlainWords sentences;

	private final MatterKey key;

	LookAlikePages(LookAlikes lookAlikes, Joining joining, PlainWords sentences, MatterKey key) {
		this.lookAlikes = lookAlikes;
		this.joining = joining;
		this.sentences = sentences;
		this.key = key;
	}

	@GetMapping("/file/look-alikes")
	String lookAlikes(@RequestParam(required = false) String community, @RequestParam(required = false) String grid,
			@RequestParam(required = false) String category, Model model) {
		Place place = new Place(FilingForm.blankToNull(community), FilingForm.blankToNull(grid), null);
		List<LookAlike> found = lookAlikes.of(place, FilingForm.blankToNull(category));
		model.addAttribute("lookAlikes", found);
		return "portal/look-alikes :: list";
	}

	@GetMapping("/file/join")
	String form(@RequestParam String token, Model model) {
		return page(token, UUID.randomUUID().toString(), null, Map.of(), model);
	}

	@PostMapping("/file/join")
	String join(@RequestParam String token, @RequestParam String idempotencyKey, @RequestParam String name,
			@RequestParam String phone, HttpServletRequest request, HttpServletResponse response, Model model) {
		Person supporter = new Person(FilingForm.blankToNull(name), FilingForm.blankToNull(phone), null);
		try {
			Receipt receipt = joining.join(token, supporter, idempotencyKey);
			key.give(receipt.no(), receipt.queryCode(), request, response);
			return "redirect:/track/receipt";
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(token, UUID.randomUUID().toString(), supporter, sentences.beside(refused), model);
		}
	}

	private static String page(String token, String idempotencyKey, Person supporter, Map<String, String> errors,
			Model model) {
		model.addAttribute("token", token);
		model.addAttribute("idempotencyKey", idempotencyKey);
		model.addAttribute("supporter", supporter);
		model.addAttribute("errors", errors);
		return "portal/join";
	}

}
