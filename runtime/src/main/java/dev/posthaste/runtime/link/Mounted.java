package dev.posthaste.runtime.link;

import dev.posthaste.StaticFiles;
import dev.posthaste.internal.PathTemplate;

/// What answers everything below a path.
///
/// @param template the path, with one parameter for the rest
/// @param segments how many segments the path has before that
/// @param target   what answers
public record Mounted(PathTemplate template, int segments, Target target) implements Endpoint {

    /// What can be mounted.
    public sealed interface Target {}

    /// Another application.
    public record Site(Blueprint blueprint) implements Target {}

    /// Files.
    public record Files(StaticFiles files) implements Target {}

    /// The name of the parameter for the rest, which no template of a user has.
    public static final String REST = "__rest";

    /// Something mounted at a path.
    ///
    /// @param path empty for all paths
    static Mounted at(String path, Target target) {
        var segments = (int) path.chars().filter(c -> c == '/').count();
        return new Mounted(PathTemplate.parse(path + "/{" + REST + ":path}"), segments, target);
    }
}
