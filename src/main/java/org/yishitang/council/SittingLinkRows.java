package org.yishitang.council;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SittingLinkRows extends Repository<SittingLink, String> {

	SittingLink save(SittingLink link);

	Optional<SittingLink> findById(String tokenHash);

}
