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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.intake.KeyAlreadyUsed;
import org.yishitang.intake.LookAlike;
import org.yishitang.intake.Receipt;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Filing in three short steps: what, where, who. One form, which also works as one long page without scripts. */
@Controller
class FilingPage {

	private final Filing filing;

	private final FilingChoices choices;

	private final PlainWords sentences;

	private final MatterKey key;

	FilingPage(Filing filing, FilingChoices choices, PlainWords sentences, MatterKey key) {
		this.filing = filing;
		this.choices = choices;
		this.sentences = sentences;
		this.key = key;
	}

	@GetMapping("/file")
	String form(@RequestParam(required = false) String via, @RequestParam(required = false) String community,
			@RequestParam(required = false) String grid, Model model) {
		return page(choices.blank(via, community, grid), Map.of(), model);
	}

	@PostMapping("/file")
	String file(@ModelAttribute FilingForm form, @RequestParam(required = false) List<MultipartFile> photos,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (form.dangerUnconfirmed()) {
			return again(form, sentence("danger", "portal.file.danger.confirm"), response, model);
		}
		List<LookAlike> lookAlikes = filing.unseenLookAlikes(form);
		if (!lookAlikes.isEmpty()) {
			model.addAttribute("lookAlikes", lookAlikes);
			return again(form, sentence("lookAlikes", "portal.look-alikes.first"), response, model);
		}
		try {
			Receipt receipt = filing.register(form);
			int failed = filing.attach(receipt, photos);
			key.give(receipt.no(), receipt.queryCode(), request, response);
			return "redirect:/track/receipt" + ((failed > 0) ? "?photos=" + failed : "");
		}
		catch (KeyAlreadyUsed used) {
			return again(form.renewed(UUID.randomUUID().toString()), sentence("form", "portal.file.key-used"), response,
					model);
		}
		catch (Refused refused) {
			return again(form, sentences.beside(refused), response, model);
		}
	}

	private Map<String, String> sentence(String field, String key) {
		return Map.of(field, sentences.of(Refusal.of(key)));
	}

	private String again(FilingForm form, Map<String, String> errors, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return page(form, errors, model);
	}

	private String page(FilingForm form, Map<String, String> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		choices.offer(model);
		return "portal/file";
	}

}
