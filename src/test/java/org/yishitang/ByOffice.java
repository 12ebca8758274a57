package org.yishitang;

import java.util.Comparator;
import java.util.Optional;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Runs tests of the same office one after another, so that each office opens once; plain tests come first. */
class ByOffice implements ClassOrderer {

	@Override
	public void orderClasses(ClassOrdererContext tests) {
		tests.getClassDescriptors().sort(Comparator.comparing(ByOffice::office));
	}

	private static String office(ClassDescriptor test) {
		Class<?> type = test.getTestClass();
		Optional<Object> office = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, OfficeTest.class));
		return office.or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, SpringBootTest.class)))
			.map(Object::toString)
			.orElse("");
	}

}
