package org.yishitang.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CategoryRows extends Repository<Category, String> {

	List<Category> findAllByOrderByCode();

	Optional<Category> findByCode(String code);

}
