package org.yishitang.vault;

import java.util.List;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the seals between the entities and their tables. */
@Configuration(proxyBeanMethods = false)
class SealingSessions {

	@Bean
	SealingRows sealingRows(Vault vault) {
		return new SealingRows(vault);
	}

	@Bean
	HibernatePropertiesCustomizer sealing(SealingRows rows) {
		IntegratorProvider provider = () -> List.of(new Seals(rows));
		return properties -> properties.put("hibernate.integrator_provider", provider);
	}

	private record Seals(SealingRows rows) implements Integrator {

		@Override
		public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
			EventListenerRegistry listeners = factory.getServiceRegistry().getService(EventListenerRegistry.class);
			listeners.appendListeners(EventType.PRE_INSERT, rows);
			listeners.appendListeners(EventType.POST_INSERT, rows);
			listeners.appendListeners(EventType.PRE_UPDATE, rows);
			listeners.appendListeners(EventType.POST_UPDATE, rows);
			listeners.appendListeners(EventType.PRE_LOAD, rows);
		}

		@Override
		public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
			// nothing is held beyond the factory
		}

	}

}
