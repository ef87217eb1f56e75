package dev.posthaste;

import dev.posthaste.internal.Platform;
import dev.posthaste.internal.SettingsFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads settings into a record: from the environment, from files like `.env`, from sections of INI files
/// (pydantic-settings' `BaseSettings`).
///
/// ```java
/// @Schema
/// record Shop(URI database, @Default("10") @Positive int pages, @Nullable String token) {}
///
/// var shop = Settings.ofEnvironment().dotEnv(Path.of(".env")).prefix("SHOP_").read(Shop.class);
/// ```
///
/// A component `pageSize` is the setting `PAGE_SIZE`, in any case. What stands nearer to the process wins: the
/// environment, then the files in the order in which they are named. Lists, maps and records are written as JSON.
/// Values keep the record's rules and defaults. Immutable: each step gives a new one.
public final class Settings {

    /// A place where settings stand.
    ///
    /// @param name   as it is told in messages
    /// @param values by name, found in any case
    public record Source(String name, Map<String, String> values) {}

    private final String prefix;
    private final List<Source> sources;

    private Settings(String prefix, List<Source> sources) {
        this.prefix = prefix;
        this.sources = List.copyOf(sources);
    }

    /// Settings of this process' environment.
    public static Settings ofEnvironment() {
        return of(System.getenv());
    }

    /// Settings of such an environment, for tests.
    public static Settings of(Map<String, String> environment) {
        return new Settings("", List.of(new Source("the environment", SettingsFiles.inAnyCase(environment))));
    }

    /// Also those of a file with lines `NAME=value`; none where there is no such file.
    ///
    /// @throws IllegalStateException where a line is malformed
    public Settings dotEnv(Path file) {
        return with(new Source(file.toString(), SettingsFiles.dotEnv(file)));
    }

    /// Also those of a section of an INI file; none where there is no such file or section.
    ///
    /// @throws IllegalStateException where a line is malformed
    public Settings ini(Path file, String section) {
        return with(new Source("section [%s] of %s".formatted(section, file), SettingsFiles.ini(file, section)));
    }

    /// Only those whose names begin so, which the components' names leave out.
    public Settings prefix(String text) {
        return new Settings(text, sources);
    }

    private Settings with(Source more) {
        var all = new ArrayList<>(sources);
        all.add(more);
        return new Settings(prefix, all);
    }

    /// The settings as a record.
    ///
    /// @param type a record with a shape: one with [Schema], for instance
    /// @throws IllegalStateException where settings are missing or wrong: all that is wrong at once, with the names to
    ///     set; what was set is not shown, as it may be a secret
    public <T> T read(Class<T> type) {
        return Platform.found().settings(type, prefix, sources);
    }
}
