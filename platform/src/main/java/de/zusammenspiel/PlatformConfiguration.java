package de.zusammenspiel;

import com.zaxxer.hikari.HikariDataSource;
import de.zusammenspiel.database.Database;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseSettings;
import de.zusammenspiel.database.RoleCheck;
import de.zusammenspiel.site.SiteTransactionManager;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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
    static Database database(ObjectProvider<DatabaseStart> begun) {
        DatabaseStart start = begun.getIfAvailable();
        return start != null
                ? start.database()
                : DatabaseSettings.fromEnvironment(System.getenv()).open(LOG::info);
    }

    @Bean
    @ConditionalOnMissingBean
    static DatabaseAccess databaseAccess(Database database) {
        return database.access();
    }

    @Bean
    static DataSource dataSource(DatabaseAccess access, ObjectProvider<DatabaseStart> begun) {
        if (begun.getIfAvailable() == null) {
            DatabaseStart.migrate(access);
        }
        if (access.hasOwner()) {
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
