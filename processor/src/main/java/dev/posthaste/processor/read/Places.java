package dev.posthaste.processor.read;

import dev.posthaste.processor.model.Place;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/// Knows the compiler's element of each place in the model.
public final class Places {

    private final Map<Place, Element> elements = new HashMap<>();

    Place of(Element element) {
        var place = new Place(path(element));
        elements.put(place, element);
        return place;
    }

    private static String path(Element element) {
        var around = element.getEnclosingElement();
        return element.getKind() == ElementKind.PACKAGE || around == null
                ? element.toString()
                : path(around) + "#" + element;
    }

    /// The element of a place; null where it is not known.
    public @Nullable Element element(Place place) {
        return elements.get(place);
    }
}
