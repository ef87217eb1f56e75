package dev.posthaste;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The media types of files, by the ending of their names (IANA's registry of media types).
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final String TABLE = """
            application/json json
            application/ld+json jsonld
            application/manifest+json webmanifest
            application/gzip gz
            application/msword doc
            application/pdf pdf
            application/rtf rtf
            application/wasm wasm
            application/x-tar tar
            application/xml xml xsl rdf wsdl
            application/zip zip
            application/vnd.ms-excel xls
            application/vnd.ms-powerpoint ppt
            application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
            application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
            audio/mpeg mp3
            audio/ogg ogg oga opus
            audio/wav wav
            audio/webm weba
            audio/aac aac
            font/otf otf
            font/ttf ttf
            font/woff woff
            font/woff2 woff2
            image/avif avif
            image/bmp bmp
            image/gif gif
            image/jpeg jpg jpeg
            image/png png
            image/svg+xml svg
            image/tiff tif tiff
            image/vnd.microsoft.icon ico
            image/webp webp
            text/calendar ics
            text/css css
            text/csv csv
            text/html html htm
            text/javascript js mjs
            text/markdown md
            text/plain txt text log
            text/tab-separated-values tsv
            text/vtt vtt
            text/xml xhtml
            video/mp4 mp4
            video/mpeg mpeg mpg
            video/ogg ogv
            video/quicktime mov
            video/webm webm
            """;

    private static final Map<String, String> BY_ENDING = byEnding();

    private MediaTypes() {}

    private static Map<String, String> byEnding() {
        var types = new HashMap<String, String>();
        TABLE.lines().forEach(line -> {
            var words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                types.put(words[i], words[0].startsWith("text/") ? words[0] + "; charset=utf-8" : words[0]);
            }
        });
        return types;
    }

    /// The type of a file of that name.
    static String of(String filename) {
        var ending = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
