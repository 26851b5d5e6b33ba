package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void withoutAnythingTheEmbeddedDatabaseInTheCurrentFolder() {
        DatabaseSettings settings = DatabaseSettings.fromEnvironment(Map.of());
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.dataDir()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.port()).isZero();
    }

    @Test
    void readsPostgresUrls() {
        DatabaseSettings settings = DatabaseSettings.fromEnvironment(Map.of(
                "DATABASE_URL", "postgres://app:ge%40heim+1@db.example:6432/zs?sslmode=require",
                "DATABASE_OWNER_URL", "postgresql://owner:x@[::1]/zs"));
        DatabaseAccess access = given(settings);
        assertThat(access.app())
                .isEqualTo(
                        new DatabaseLogin("jdbc:postgresql://db.example:6432/zs?sslmode=require", "app", "ge@heim+1"));
        assertThat(access.requireOwner()).isEqualTo(new DatabaseLogin("jdbc:postgresql://[::1]/zs", "owner", "x"));
    }

    @Test
    void readsJdbcUrls() {
        DatabaseSettings settings = DatabaseSettings.fromEnvironment(
                Map.of("DATABASE_URL", "jdbc:postgresql://db:5432/zs?user=app&password=a%26b&sslmode=require"));
        assertThat(given(settings).app())
                .isEqualTo(new DatabaseLogin("jdbc:postgresql://db:5432/zs?sslmode=require", "app", "a&b"));
        assertThat(given(settings).hasOwner()).isFalse();
        assertThatThrownBy(() -> given(settings).requireOwner()).hasMessageContaining("DATABASE_OWNER_URL");
    }

    @Test
    void refusesWhatIsNoUrlWithoutRepeatingThePassword() {
        for (String url :
                new String[] {"mysql://a:geheim@h/d", "postgres://h/d", "postgres://a:geheim%@h/d", "geheim"}) {
            assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(Map.of("DATABASE_URL", url)))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("DATABASE_URL")
                    .hasMessageNotContaining("geheim");
        }
        assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(Map.of("DATABASE_OWNER_URL", "postgres://o@h/d")))
                .hasMessageContaining("DATABASE_URL");
        assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(Map.of("DATABASE_PORT", "70000")))
                .hasMessageContaining("70000");
    }

    @Test
    void passwordsStayOutOfMessages() {
        assertThat(new DatabaseLogin("jdbc:postgresql://h/d", "app", "geheim").toString())
                .doesNotContain("geheim");
    }

    private static DatabaseAccess given(DatabaseSettings settings) {
        DatabaseAccess given = settings.given();
        if (given == null) {
            throw new AssertionError("no database given");
        }
        return given;
    }
}
