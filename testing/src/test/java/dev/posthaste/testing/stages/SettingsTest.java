package dev.posthaste.testing.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Default;
import dev.posthaste.Schema;
import dev.posthaste.Settings;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings in a record.
class SettingsTest {

    @Schema
    record Shop(
            URI database,
            @Default("10") @Positive int pageSize,
            @Nullable String token,
            @Default("[]") List<String> admins) {}

    @TempDir
    Path folder;

    @Test
    void theEnvironmentWinsOverFiles() throws IOException {
        var env = Files.writeString(folder.resolve(".env"), """
                # the shop
                export SHOP_DATABASE="jdbc:sqlite:a.db"
                SHOP_PAGE_SIZE=20 # a page
                shop_admins=["ann", "bo"]
                """);
        var ini = Files.writeString(folder.resolve("shop.ini"), "[shop]\nSHOP_TOKEN = secret\nSHOP_PAGE_SIZE = 3\n");
        var shop = Settings.of(Map.of("SHOP_PAGE_SIZE", "30"))
                .dotEnv(env)
                .ini(ini, "shop")
                .prefix("SHOP_")
                .read(Shop.class);
        assertThat(shop).isEqualTo(new Shop(URI.create("jdbc:sqlite:a.db"), 30, "secret", List.of("ann", "bo")));
    }

    @Test
    void allThatIsWrongIsToldByName() {
        var settings = Settings.of(Map.of("PAGE_SIZE", "-1", "TOKEN", "s3cret"));
        assertThatThrownBy(() -> settings.read(Shop.class))
                .hasMessageContaining("DATABASE is missing: set it in the environment")
                .hasMessageContaining("PAGE_SIZE (in the environment): Input should be greater than 0")
                .message()
                .doesNotContain("s3cret");
    }

    @Test
    void aMalformedLineIsToldByItsNumber() throws IOException {
        var env = Files.writeString(folder.resolve(".env"), "A=1\nnothing\n");
        assertThatThrownBy(() -> Settings.of(Map.of()).dotEnv(env)).hasMessageContaining("line 2");
    }

    @Test
    void whatHasNoShapeIsRefused() {
        record Hidden(String name) {}
        assertThatThrownBy(() -> Settings.of(Map.of("NAME", "x")).read(Hidden.class))
                .hasMessageContaining("@Schema");
    }
}
