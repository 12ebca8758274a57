package org.yishitang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Who sits in the councils of the communities and of the subdistrict. */
@Component
public class CouncilMembers {

	private final MemberRows members;

	private final UnavailableRows times;

	CouncilMembers(MemberRows members, UnavailableRows times) {
		this.members = members;
		this.times = times;
	}

	/** The member of this id, whether or not still in term. */
	public Optional<CouncilMember> find(String id) {
		return id == null ? Optional.empty() : members.findById(id).map(MemberRow::read);
	}

	/** The member who signs in with this account, whether or not still in term. */
	public Optional<CouncilMember> byAccount(String account) {
		return members.findByAccount(account).map(MemberRow::read);
	}

	/**
	 * Who is in term on a day, by id.
	 * @param community of this community's council; null for the subdistrict's own
	 */
	public List<CouncilMember> of(String community, LocalDate day) {
		return reachableFrom(community).stream()
			.filter(member -> community == null || community.equals(member.community()))
			.filter(member -> member.inTerm(day))
			.toList();
	}

	/** Everybody who is or was a member, by id. */
	public List<CouncilMember> all() {
		return read(members.findAllByOrderByIdAsc());
	}

	/** Days from this one on which a member cannot sit, the earliest first. */
	public List<Unavailable> unavailable(String member, LocalDate from) {
		return times.findByMemberIdAndLastDayGreaterThanEqualOrderByFirstDayAscIdAsc(member, from)
			.stream()
			.map(UnavailableRow::read)
			.toList();
	}

	/** Ids of the members who cannot sit on a day. */
	public Set<String> unavailableOn(LocalDate day) {
		return times.unavailableOn(day);
	}

	/** Who may be drawn for a matter of this community: its own council and the subdistrict's. */
	List<CouncilMember> reachableFrom(String community) {
		return read(community == null ? members.findByCommunityIsNullOrderByIdAsc() : members.reachableFrom(community));
	}

	private static List<CouncilMember> read(List<MemberRow> rows) {
		return rows.stream().map(MemberRow::read).toList();
	}

}
