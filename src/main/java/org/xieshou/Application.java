package org.xieshou;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Xieshou (携手): the life of a paired-assistance project, from proposal to public notice. */
@Modulithic(systemName = "Xieshou")
@SpringBootApplication(excludeName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
public class Application {

	public static void main(String[] args) {
		SpringApplication.run(Application.class, args);
	}

}
