package org.yishitang.process.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.yishitang.OfficeTest;

/** The demo office on a free port, with the model and delegate of {@link TestModels} and a bean nobody may reach. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "yishitang.processes=petition,council-sitting,mediation,supervision,review,guard-test")
@Import({ TestModels.class, Browser.class, ProbeBean.class, OutageTests.Breaking.class })
@interface GuardedOffice {

}
