package org.yishitang.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rows and files of recorded services. */
@Component
class ServiceBook {

	private final LetterRows letters;

	private final LetterServiceRows services;

	private final ProofStore proofs;

	ServiceBook(LetterRows letters, LetterServiceRows services, ProofStore proofs) {
		this.letters = letters;
		this.services = services;
		this.proofs = proofs;
	}

	Letter letter(String caseNo, String letterId) {
		return letters.findById(letterId).filter((letter) -> letter.caseNo().equals(caseNo)).orElseThrow();
	}

	int next(String letterId) {
		return 1 + (int) services.countByLetterId(letterId);
	}

	/** Row and file, both or none. */
	void keep(LetterService service, ServiceProof proof) {
		services.save(service);
		if (proof != null) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					if (status != STATUS_COMMITTED) {
						proofs.drop(service.getId());
					}
				}
			});
			proofs.keep(service.getId(), proof);
		}
	}

	Map<String, List<LetterService>> of(List<Letter> of) {
		return services.findByLetterIdInOrderByPositionAsc(of.stream().map(Letter::getId).toList())
			.stream()
			.collect(Collectors.groupingBy(LetterService::letterId));
	}

	Optional<ServingLetters.Proof> proof(String caseNo, String serviceId) {
		return services.findById(serviceId)
			.filter((service) -> service.proofType() != null)
			.filter((service) -> letters.findById(service.letterId())
				.filter((letter) -> letter.caseNo().equals(caseNo))
				.isPresent())
			.map((service) -> new ServingLetters.Proof(service.proofType(), proofs.read(service.getId())));
	}

}
