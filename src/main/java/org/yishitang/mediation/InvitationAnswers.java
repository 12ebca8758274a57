package org.yishitang.mediation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface InvitationAnswers extends Repository<InvitationAnswer, String> {

	InvitationAnswer save(InvitationAnswer row);

	Optional<InvitationAnswer> findByInvitationIdAndPartyId(String invitationId, String partyId);

	List<InvitationAnswer> findByInvitationIdIn(Collection<String> invitations);

}
