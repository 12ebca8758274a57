package org.yishitang.clock;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ChannelProfileRows extends Repository<ChannelProfile, String> {

	List<ChannelProfile> findAllByOrderByValidFromDescVersionNoDesc();

	ChannelProfile saveAndFlush(ChannelProfile choice);

}
