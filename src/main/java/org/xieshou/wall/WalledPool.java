package org.xieshou.wall;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts the wall under the program's pool of connections, whether the database is ours or configured. */
@Component
class WalledPool implements BeanPostProcessor {

	private final ObjectProvider<ReaderSeal> seal;

	WalledPool(ObjectProvider<ReaderSeal> seal) {
		this.seal = seal;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			pool.setDataSource(new WalledSource(new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(),
					pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword()), seal.getObject()));
		}
		return bean;
	}

}
