package baseline;

import com.zaxxer.hikari.HikariDataSource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Boot, JTE, Security, JDBC session and one query; {@code bare.item} is filled when it starts. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BarePage.class)
public class BareApplication {
    /** One row of the page. */
    public record Item(int id, String title, String place) {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(BareApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "spring.threads.virtual.enabled", "true",
                "spring.session.jdbc.table-name", "bare.spring_session",
                "spring.session.jdbc.initialize-schema", "never",
                "logging.level.root", "warn"));
        application.run(args);
    }

    @Bean
    static DataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(System.getenv("BARE_URL"));
        pool.setUsername(System.getenv("BARE_USER"));
        pool.setPassword(System.getenv("BARE_PASSWORD"));
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        return pool;
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, BareApplication.class.getClassLoader(), "baseline.templates");
    }

    @Bean
    static SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    static List<Item> items(JdbcClient db) {
        return db.sql("select id, title, place from bare.item where place = ? order by id desc limit 20")
                .param("Saarbrücken")
                .query((row, number) -> new Item(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }
}
