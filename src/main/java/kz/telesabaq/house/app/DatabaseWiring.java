package kz.telesabaq.house.app;

import com.zaxxer.hikari.HikariDataSource;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code spring.datasource.url} names a server of the operator's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DatabaseWiring {
    private static final int POOL = 20;

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(HouseFolders folders) {
        return EmbeddedPostgres.start(folders.postgres());
    }

    @Bean
    HikariDataSource dataSource(EmbeddedPostgres server) {
        var pool = new HikariDataSource();
        pool.setPoolName("telesabaq");
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(POOL);
        return pool;
    }
}
