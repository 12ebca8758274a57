package org.yishitang.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A member as kept. */
@Entity
@Table(name = "council_member")
class MemberRow implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	@Sealed
	private String name;

	@Enumerated(EnumType.STRING)
	@Column(name = "member_kind")
	private MemberKind kind;

	private String community;

	private String account;

	private String employer;

	private String homeGrid;

	@Sealed
	private String building;

	@Sealed
	private String phone;

	private String specialities;

	private LocalDate termFrom;

	private LocalDate termTo;

	private LocalDate leftOn;

	protected MemberRow() {
	}

	MemberRow(CouncilMember member) {
		this.id = member.id();
		becomes(member);
	}

	/** Takes over everything but the id. */
	final void becomes(CouncilMember member) {
		name = member.name();
		kind = member.kind();
		community = member.community();
		account = member.account();
		employer = member.employer();
		homeGrid = member.homeGrid();
		building = member.building();
		phone = member.phone();
		specialities = member.specialities().stream().sorted().collect(Collectors.joining(" "));
		termFrom = member.termFrom();
		termTo = member.termTo();
		leftOn = member.leftOn();
	}

	CouncilMember read() {
		Set<String> known = Arrays.stream(specialities.split(" "))
			.filter(code -> !code.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		return new CouncilMember(id, name, kind, community, account, employer, homeGrid, building, phone, known,
				termFrom, termTo, leftOn);
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
