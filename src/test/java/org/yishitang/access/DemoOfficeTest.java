package org.yishitang.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application with the demo office in memory, on a port of its own; one context for every test so marked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "yishitang.demo=true",
		"spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
		"yishitang.home=${java.io.tmpdir}/yishitang-access-tests", "camunda.bpm.job-execution.enabled=false" })
@AutoConfigureMockMvc
@interface DemoOfficeTest {

}
