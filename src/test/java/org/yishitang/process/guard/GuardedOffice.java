package org.yishitang.process.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a free port with the demo office, an empty database and the models of {@link TestModels}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "yishitang.demo=true",
				"yishitang.home=${java.io.tmpdir}/yishitang-guards", "camunda.bpm.job-execution.enabled=false",
				"yishitang.processes=petition,guard-test" })
@Import({ TestModels.class, Browser.class, ProbeBean.class })
@interface GuardedOffice {

}
