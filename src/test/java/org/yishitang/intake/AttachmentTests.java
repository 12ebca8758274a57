package org.yishitang.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OfficeTest
class AttachmentTests {

	@Autowired
	RegisteringPetition registering;

	@Autowired
	StoringAttachment storing;

	@Autowired
	Attachments attachments;

	@Autowired
	Tracking tracking;

	@Autowired
	ApplicationEventPublisher listeners;

	@Autowired
	TransactionTemplate transaction;

	@Value("${yishitang.home}")
	Path home;

	private final byte[] photo = Pictures.picture("png", 16, 16);

	private Receipt receipt;

	@BeforeEach
	void register() {
		receipt = registering.register(Examples.leak(), CaseEvent.PETITIONER, null);
	}

	@Test
	void keepsItUnderARandomNameOutsideTheWebRoot() throws Exception {
		StoredAttachment stored = store("../../../etc/passwd.png");
		assertThat(stored.id()).matches("[0-9a-f-]{36}");
		assertThat(attachments.read(stored)).hasSize((int) stored.size()).startsWith(0x89, 'P', 'N', 'G');
		byte[] onDisk = Files.readAllBytes(home.resolve("uploads").resolve(stored.id()));
		assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("PNG", "IHDR");
		assertThat(tracking.open(receipt.no(), receipt.queryCode()).orElseThrow().attachments()).hasSize(1);
		assertThat(attachments.find("LF-XF-2026-999999", stored.id())).isEmpty();
	}

	@Test
	void nineAndNoMoreEvenAtOnce() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(6);
		List<Future<Boolean>> answers = new ArrayList<>();
		for (int at = 0; at < 12; at++) {
			answers.add(people.submit(() -> {
				try {
					store("a.png");
					return true;
				}
				catch (Refused full) {
					return false;
				}
			}));
		}
		int kept = 0;
		for (Future<Boolean> answer : answers) {
			kept += answer.get() ? 1 : 0;
		}
		people.shutdown();
		assertThat(kept).isEqualTo(9);
		assertThat(attachments.of(receipt.no())).hasSize(9).allMatch(stored -> attachments.read(stored).length > 0);
	}

	@Test
	void onlyWithTheCode() {
		assertThatThrownBy(
				() -> storing.store(receipt.no(), "0000-0000-0000-0000", "a.png", new ByteArrayInputStream(photo)))
			.isInstanceOf(UnknownReceipt.class);
	}

	@Test
	void anAccusationsPhotosAreTheDisciplineLiaisonsOnly() throws Exception {
		StoredAttachment stored = store("a.png");
		transaction.executeWithoutResult(done -> listeners.publishEvent(new AccusationTakenOver(receipt.no())));
		assertThat(attachments.of(receipt.no())).isEmpty();
		assertThat(attachments.find(receipt.no(), stored.id())).isEmpty();
		assertThat(attachments.ofAccusation(receipt.no())).hasSize(1);
	}

	private StoredAttachment store(String name) throws Exception {
		return storing.store(receipt.no(), receipt.queryCode(), name, new ByteArrayInputStream(photo));
	}

}
