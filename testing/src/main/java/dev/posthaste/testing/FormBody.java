package dev.posthaste.testing;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a form as browsers do: urlencoded, or multipart where it has files.
final class FormBody {

    private static final String BOUNDARY = "posthaste-7f3c1b9e5a2d";

    private record Item(
            String name,
            byte[] content,
            @Nullable String fileName,
            @Nullable String type) {}

    private final List<Item> items = new ArrayList<>();

    void field(String name, String value) {
        items.add(new Item(name, value.getBytes(StandardCharsets.UTF_8), null, null));
    }

    void file(String name, String fileName, @Nullable String type, byte[] content) {
        items.add(new Item(name, content.clone(), fileName, type));
    }

    private boolean hasFiles() {
        return items.stream().anyMatch(item -> item.fileName() != null);
    }

    String contentType() {
        return hasFiles() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
    }

    byte[] bytes() {
        return hasFiles() ? multipart() : urlencoded();
    }

    private byte[] urlencoded() {
        return items.stream()
                .map(item -> encoded(item.name()) + "=" + encoded(new String(item.content(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] multipart() {
        var out = new ByteArrayOutputStream();
        for (var item : items) {
            write(out, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + quoted(item.name()) + '"');
            if (item.fileName() != null) {
                write(out, "; filename=\"" + quoted(item.fileName()) + '"');
            }
            if (item.type() != null) {
                write(out, "\r\nContent-Type: " + item.type());
            }
            write(out, "\r\n\r\n");
            out.writeBytes(item.content());
            write(out, "\r\n");
        }
        write(out, "--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
