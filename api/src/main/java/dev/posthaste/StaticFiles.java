package dev.posthaste;

import java.nio.file.Path;

/// The files of a folder (Starlette's `StaticFiles`), for [App#mount(String, StaticFiles)]. Immutable.
///
/// Only GET and HEAD are answered; conditional and partial requests are. Nothing outside of the folder is found, also
/// not by symbolic links.
///
/// @param folder   where they are
/// @param pages    whether a folder is answered by its `index.html`, and what is not there by `404.html`
/// @param fallback whether pages that are not there are answered by the `index.html` at the top, as single-page
///     applications want
public record StaticFiles(Path folder, boolean pages, boolean fallback) {

    /// The files as they are.
    public static StaticFiles of(Path folder) {
        return new StaticFiles(folder, false, false);
    }

    /// The same files as the pages of a site.
    public StaticFiles asPages() {
        return new StaticFiles(folder, true, fallback);
    }

    /// The same files as those of a single-page application, whose paths its script knows.
    public StaticFiles asSinglePage() {
        return new StaticFiles(folder, true, true);
    }
}
