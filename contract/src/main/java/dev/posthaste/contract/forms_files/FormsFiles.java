package dev.posthaste.contract.forms_files;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A postcard museum that receives its cards as forms and files.
final class FormsFiles {

    public static App app() {
        return App.named("Forms and files").version("1.0.0").include(new FormsFiles());
    }

    enum Side { front, back }

    /// Adds one card by its form.
    ///
    /// @param town Where the card was sent from.
    @Post("/cards")
    Json add_card(
            @FromForm String town,
            @FromForm @Min(1869) @Max(1999) int year,
            @FromForm @Nullable Double price,
            @FromForm @Default("front") Side side,
            @FromForm @Default("false") boolean stamped,
            @FromForm @Nullable LocalDate sent,
            @FromForm @Default("none") @Size(max = 12) @Pattern(regexp = "^[^<]*$") String greeting) {
        return Json.object("town", town, "year", year, "price", price, "side", side, "stamped", stamped, "sent", sent, "greeting", greeting);
    }

    @Post("/tags")
    Json tags(
            @FromForm List<String> tag,
            @FromForm @Default("[]") @Size(max = 3) List<Integer> scores,
            @FromForm @Default("[\"grey\"]") Set<String> colours,
            @FromForm("album-name") @Default("loose") @Size(min = 2) String album) {
        return Json.object("tag", tag, "scores", scores, "colours", new TreeSet<>(colours), "album", album);
    }

    @Post("/notes")
    Json notes(@FromForm @Default("blank") String text, @FromForm @Nullable String author) {
        return Json.object("text", text, "author", author);
    }

    /// A visitor's entry.
    ///
    /// @param name The visitor's name.
    @NoExtra
    record Visit(
            @Size(min = 2) String name,
            @Default("30") @PositiveOrZero int age,
            @Default("east") @Literal({"east", "west"}) String hall,
            @Default("[]") List<Integer> seen,
            @Nullable String remark) {}

    record Loose(String name, @Name("how-many") @Nullable Integer count) {}

    @Post("/visits")
    Json visits(@FromForm Visit visit) {
        return Json.of(visit);
    }

    @Post("/loose")
    Json loose(@FromForm Loose form) {
        return Json.of(form);
    }

    private static @Nullable Json told(@Nullable Upload file) throws IOException, GeneralSecurityException {
        if (file == null) {
            return null;
        }
        var data = file.bytes();
        var md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(data));
        return Json.object("name", file.name(), "type", file.type(), "size", file.size(), "length", data.length, "md5", md5.substring(0, 8));
    }

    private static List<@Nullable Json> told(List<Upload> files) throws IOException, GeneralSecurityException {
        var all = new ArrayList<@Nullable Json>();
        for (var file : files) {
            all.add(told(file));
        }
        return all;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Takes a file as bytes.
    ///
    /// @param scan The scan itself.
    @Post("/scans/bytes")
    Json scan_bytes(@FromForm byte[] scan) {
        var text = latin(scan);
        return Json.object("length", scan.length, "text", text.substring(0, Math.min(40, text.length())));
    }

    @Post("/scans/file")
    Json scan_file(Upload scan) throws Exception {
        return Json.of(told(scan));
    }

    @Post("/scans/headers")
    Json scan_headers(Upload scan) throws IOException {
        var headers = new TreeMap<>(scan.headers()).entrySet().stream().map(field -> List.of(field.getKey(), field.getValue().getFirst()));
        try (var stream = scan.stream()) {
            return Json.object("headers", headers.toList(), "start", latin(stream.readNBytes(3)), "rest", latin(stream.readAllBytes()));
        }
    }

    @Post("/scans/optional")
    Json scan_optional(@Nullable Upload scan, @FromForm @Size(max = 8) byte @Nullable [] thumb) throws Exception {
        return Json.object("scan", told(scan), "thumb", thumb == null ? null : thumb.length);
    }

    @Post("/scans/several")
    Json scan_several(List<Upload> scans, @FromForm @Default("[]") List<byte[]> small) throws Exception {
        return Json.object("scans", told(scans), "small", small.stream().map(each -> each.length).toList());
    }

    /// A form with a file, a path, a query and a header at once.
    @Post("/parcels/{shelf}")
    Json parcel(
            int shelf,
            @FromForm String sender,
            Upload letter,
            @FromForm @Default("1.0") @Positive double weight,
            @Default("[]") List<Upload> extras,
            @Default("false") boolean urgent,
            @FromHeader @Nullable Integer xDesk) throws Exception {
        return Json.object(
                "shelf", shelf, "sender", sender, "letter", told(letter), "weight", weight, "extras", extras.size(), "urgent", urgent, "desk", xDesk);
    }

    record Mixed(String title, Upload cover, @Default("[]") List<Upload> pages) {}

    @Post("/albums")
    Json albums(@FromForm Mixed album) throws Exception {
        return Json.object("title", album.title(), "cover", told(album.cover()), "pages", told(album.pages()));
    }

    @Put("/raw")
    Json raw(@FromBody(mediaType = "application/octet-stream") byte[] data) {
        return Json.object("length", data.length, "start", latin(Arrays.copyOf(data, Math.min(4, data.length))));
    }
}
