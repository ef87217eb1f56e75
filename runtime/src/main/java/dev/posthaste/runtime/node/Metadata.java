package dev.posthaste.runtime.node;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is said of a handler, apart from what it does: the document's part of it. Immutable; each step gives a copy.
public final class Metadata {

    private String name = "";
    private String summary = "";
    private String description = "";
    private String operationId = "";
    private List<String> tags = List.of();
    private boolean deprecated;
    private boolean hidden;
    private String mediaType = "";
    private String responseDescription = "Successful Response";
    private Map<String, Answered> responses = Map.of();
    private List<Class<?>> callbacks = List.of();
    private Json.Obj extra = Json.object();

    private Metadata() {}

    private Metadata(Metadata other) {
        this.name = other.name;
        this.summary = other.summary;
        this.description = other.description;
        this.operationId = other.operationId;
        this.tags = other.tags;
        this.deprecated = other.deprecated;
        this.hidden = other.hidden;
        this.mediaType = other.mediaType;
        this.responseDescription = other.responseDescription;
        this.responses = other.responses;
        this.callbacks = other.callbacks;
        this.extra = other.extra;
    }

    /// Nothing said.
    public static Metadata none() {
        return new Metadata();
    }

    /// With a name of the route that is not the Java method's.
    public Metadata named(String text) {
        var copy = new Metadata(this);
        copy.name = text;
        return copy;
    }

    /// With a summary.
    public Metadata summary(String text) {
        var copy = new Metadata(this);
        copy.summary = text;
        return copy;
    }

    /// With a description.
    public Metadata describedAs(String text) {
        var copy = new Metadata(this);
        copy.description = text;
        return copy;
    }

    /// With an id of its own.
    public Metadata operationId(String id) {
        var copy = new Metadata(this);
        copy.operationId = id;
        return copy;
    }

    /// With these tags after those that it has.
    public Metadata tags(String... more) {
        return tags(tags, Arrays.asList(more));
    }

    private Metadata tags(List<String> first, List<String> then) {
        var copy = new Metadata(this);
        copy.tags = joined(first, then);
        return copy;
    }

    /// Marked as deprecated.
    public Metadata deprecated() {
        var copy = new Metadata(this);
        copy.deprecated = true;
        return copy;
    }

    /// Left out of the document.
    public Metadata hidden() {
        var copy = new Metadata(this);
        copy.hidden = true;
        return copy;
    }

    /// With a media type of good answers; `*/*` where it is the handler's own affair.
    public Metadata mediaType(String type) {
        var copy = new Metadata(this);
        copy.mediaType = type;
        return copy;
    }

    /// With a description of the good answer.
    public Metadata responseDescription(String text) {
        var copy = new Metadata(this);
        copy.responseDescription = text;
        return copy;
    }

    /// With more answers; of two with one status the later counts.
    public Metadata responds(Answered... more) {
        return responses(responses, List.of(more));
    }

    private Metadata responses(Map<String, Answered> first, Iterable<Answered> then) {
        var copy = new Metadata(this);
        var all = new LinkedHashMap<>(first);
        then.forEach(answered -> all.put(answered.status(), answered));
        copy.responses = all;
        return copy;
    }

    /// With more interfaces of callbacks.
    public Metadata callbacks(Class<?>... more) {
        return callbacks(callbacks, Arrays.asList(more));
    }

    private Metadata callbacks(List<Class<?>> first, List<Class<?>> then) {
        var copy = new Metadata(this);
        copy.callbacks = joined(first, then);
        return copy;
    }

    /// With what is merged into the operation at last, the text of a JSON object.
    public Metadata extra(String object) {
        var copy = new Metadata(this);
        copy.extra = (Json.Obj) JsonSource.literal(object);
        return copy;
    }

    /// This within surroundings: tags and callbacks follow theirs; of answers with one status, of media types and of
    /// summaries, these count; what is deprecated or hidden there is so here.
    public Metadata within(Metadata outer) {
        var inner = tags(outer.tags, tags)
                .responses(outer.responses, responses.values())
                .callbacks(outer.callbacks, callbacks)
                .mediaType(mediaType.isEmpty() ? outer.mediaType : mediaType)
                .summary(summary.isEmpty() ? outer.summary : summary);
        inner = outer.deprecated ? inner.deprecated() : inner;
        return outer.hidden ? inner.hidden() : inner;
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /// The route's name; empty for the Java method's.
    public String name() {
        return name;
    }

    /// The summary; empty for one made of the name.
    public String summary() {
        return summary;
    }

    /// The description; may be empty.
    public String description() {
        return description;
    }

    /// The id; empty for one made of name, path and method.
    public String operationId() {
        return operationId;
    }

    /// The tags.
    public List<String> tags() {
        return tags;
    }

    /// Whether it is deprecated.
    public boolean isDeprecated() {
        return deprecated;
    }

    /// Whether it is left out of the document.
    public boolean isHidden() {
        return hidden;
    }

    /// The media type of good answers; empty where nothing is said.
    public String mediaType() {
        return mediaType;
    }

    /// The description of the good answer.
    public String responseDescription() {
        return responseDescription;
    }

    /// The other answers by status, in order.
    public Map<String, Answered> responses() {
        return responses;
    }

    /// The interfaces of callbacks.
    public List<Class<?>> callbacks() {
        return callbacks;
    }

    /// What is merged into the operation at last.
    public Json.Obj extra() {
        return extra;
    }
}
