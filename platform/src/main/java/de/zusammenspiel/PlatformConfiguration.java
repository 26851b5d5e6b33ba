package de.zusammenspiel;

import com.zaxxer.hikari.HikariDataSource;
import de.zusammenspiel.database.Database;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseLogin;
import de.zusammenspiel.database.DatabaseSettings;
import de.zusammenspiel.site.SiteTransactionManager;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Clock, database and transactions: what every module stands on. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(DatabaseAccess.class)
    static Database database() {
        return DatabaseSettings.fromEnvironment(System.getenv()).open(LOG::info);
    }

    @Bean
    @ConditionalOnMissingBean
    static DatabaseAccess databaseAccess(Database database) {
        return database.access();
    }

    @Bean
    static DataSource dataSource(DatabaseAccess access) {
        if (access.hasOwner()) {
            migrate(access.requireOwner(), access.app().user());
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.app().url());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setPoolName("zusammenspiel");
        // The pool may wait for a connection; a person should not.
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    /** One run over all modules' folders: a run per module would cost more than the start may take. */
    private static void migrate(DatabaseLogin owner, String appRole) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .schemas("flyway")
                .createSchemas(true)
                .placeholders(Map.of("app", appRole))
                .load()
                .migrate();
    }

    @Bean
    static PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new SiteTransactionManager(dataSource);
    }
}
