package de.zusammenspiel;

import com.zaxxer.hikari.HikariDataSource;
import de.zusammenspiel.database.Database;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseSettings;
import de.zusammenspiel.database.Migrations;
import de.zusammenspiel.database.RoleCheck;
import de.zusammenspiel.site.SiteTransactionManager;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
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
        long began = System.nanoTime();
        Database database = DatabaseSettings.fromEnvironment(System.getenv()).open(LOG::info);
        LOG.info("database ready after {} ms", millisSince(began));
        return database;
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    @Bean
    @ConditionalOnMissingBean
    static DatabaseAccess databaseAccess(Database database) {
        return database.access();
    }

    @Bean
    static DataSource dataSource(DatabaseAccess access) {
        if (access.hasOwner()) {
            long began = System.nanoTime();
            Migrations.run(access.requireOwner(), access.app().user());
            LOG.info("tables ready after {} ms", millisSince(began));
            // Asked again now that there are tables: only now can it turn out that the application would own them.
            RoleCheck.verify(access.app());
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

    @Bean
    static PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new SiteTransactionManager(dataSource);
    }
}
