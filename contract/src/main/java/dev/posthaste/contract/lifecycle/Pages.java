package dev.posthaste.contract.lifecycle;

import java.util.List;

/// The inn's pages.
final class Pages {

    static String guest(String guest, List<String> rooms, String link, String method) {
        var list = new StringBuilder();
        for (int i = 0; i < rooms.size(); i++) {
            list.append("<li class=\"%s\">%d: %s</li>".formatted(i % 2 == 0 ? "odd" : "even", i + 1, escaped(rooms.get(i))));
        }
        return """
                <title>%1$s</title>
                <p>%1$s and <b>bold</b></p>
                <ul>%2$s</ul>
                <a href="%3$s" title="%4$s">%5$s</a>""".formatted(escaped(guest), rooms.isEmpty() ? "<li>none</li>" : list, escaped(link), method, escaped("The <Inn>"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&#34;");
    }
}
