package museum;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Metadata;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import museum.Rooms.Reports;

/// The handlers of [Reports].
@Generated("dev.posthaste.processor")
public final class Rooms_Reports_Nodes implements Nodes<Reports> {

    @Override
    public List<Handler<Reports>> handlers() {
        return List.of(reportBack());
    }

    private static Handler<Reports> reportBack() {
        return Handler.<Reports>of(
                        "POST",
                        "{$callback_url}/reports/{$request.body.visitors}",
                        "reportBack",
                        (reports, given) -> {
                            reports.reportBack(given.at(0));
                            return null;
                        })
                .documented(
                        Metadata.none()
                                .named("report_back")
                                .describedAs("You get this when the tour ends.")
                                .tags("called"))
                .taking(Parameter.body(Field.of("report", Rooms_Tour_Shape.SHAPE)));
    }
}
