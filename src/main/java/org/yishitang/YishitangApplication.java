package org.yishitang;

import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the whole of Yishitang: portal, desk, engine and its web applications in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableProcessApplication
public class YishitangApplication {

	public static void main(String[] args) {
		SpringApplication office = new SpringApplication(YishitangApplication.class);
		// Here and not as a bean: settings are read, nothing else has started.
		office.addListeners(new OfficeZone());
		office.run(args);
	}

}
