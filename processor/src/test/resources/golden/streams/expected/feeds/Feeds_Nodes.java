package feeds;

import dev.posthaste.Omit;
import dev.posthaste.json.Field;
import dev.posthaste.json.Selection;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Result;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Feeds].
@Generated("dev.posthaste.processor")
final class Feeds_Nodes implements Nodes<Feeds> {

    @Override
    public List<Handler<Feeds>> handlers() {
        return List.of(prices(), anything(), lines(), chunks());
    }

    private static Handler<Feeds> prices() {
        return Handler.<Feeds>of("GET", "/prices", "prices", (feeds, given) -> {
                    feeds.prices(given.at(0), given.at(1));
                    return null;
                })
                .taking(Parameter.Given.SINK, Parameter.plain(Field.of("least", Shapes.of(int.class))))
                .streaming(Result.Medium.EVENTS, Feeds_Price_Shape.SHAPE);
    }

    private static Handler<Feeds> anything() {
        return Handler.<Feeds>of("GET", "/anything", "anything", (feeds, given) -> {
                    feeds.anything(given.at(0));
                    return null;
                })
                .taking(Parameter.Given.SINK)
                .streaming(Result.Medium.EVENTS);
    }

    private static Handler<Feeds> lines() {
        return Handler.<Feeds>of("GET", "/lines", "lines", (feeds, given) -> {
                    feeds.lines(given.at(0));
                    return null;
                })
                .taking(Parameter.Given.SINK)
                .streaming(
                        Result.Medium.LINES,
                        Shapes.list(Feeds_Price_Shape.SHAPE).selecting(Selection.omitting(Omit.NULL)));
    }

    private static Handler<Feeds> chunks() {
        return Handler.<Feeds>of("GET", "/chunks", "chunks", (feeds, given) -> {
                    feeds.chunks(given.at(0));
                    return null;
                })
                .taking(Parameter.Given.SINK)
                .streaming(Result.Medium.CHUNKS);
    }
}
