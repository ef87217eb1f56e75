package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shape of a sealed interface: one of several records, told apart by a tag, or by which of them fits.
///
/// @param <U> the interface
public final class UnionShape<U> extends Shape<U> {

    private final List<RecordShape<? extends U>> members;
    private final ToIntFunction<U> index;
    private final Map<String, RecordShape<? extends U>> tagged = new LinkedHashMap<>();

    /// @param members the records; all have a tag of the same name, or none has
    /// @param index   which of them a value belongs to
    public UnionShape(List<RecordShape<? extends U>> members, ToIntFunction<U> index) {
        this.members = List.copyOf(members);
        this.index = index;
        for (var member : members) {
            var tag = member.tag();
            if (tag != null) {
                tagged.put(tag.value(), member);
            }
        }
    }

    private @Nullable String discriminator() {
        var tag = members.getFirst().tag();
        return tag == null ? null : tag.name();
    }

    @Override
    public @Nullable U read(Json value, Problems problems) {
        var discriminator = discriminator();
        return discriminator == null ? readFitting(value, problems) : readTagged(discriminator, value, problems);
    }

    private @Nullable U readTagged(String discriminator, Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(RecordShape.noObject(), value);
            return null;
        }
        var sent = object.get(discriminator);
        if (sent == null) {
            var quoted = "'" + discriminator + "'";
            problems.add(
                    new Mismatch(
                            "union_tag_not_found",
                            "Unable to extract tag using discriminator " + quoted,
                            Json.object("discriminator", quoted)),
                    value);
            return null;
        }
        var member = sent instanceof Json.Str(var text) ? tagged.get(text) : null;
        if (member == null) {
            problems.add(unknownTag(discriminator, sent), value);
            return null;
        }
        problems.enter(sent instanceof Json.Str(var text) ? text : sent.toString());
        var result = member.read(value, problems);
        problems.leave();
        return result;
    }

    private Mismatch unknownTag(String discriminator, Json sent) {
        var tag = sent instanceof Json.Str(var text) ? text : sent.toString();
        var expected = tagged.keySet().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        return new Mismatch(
                "union_tag_invalid",
                "Input tag '%s' found using '%s' does not match any of the expected tags: %s"
                        .formatted(tag, discriminator, expected),
                Json.object("discriminator", "'" + discriminator + "'", "tag", tag, "expected_tags", expected));
    }

    /// What came of trying each record: a value, or what is wrong for each.
    private record Fitting<U>(@Nullable U value, Problems problems) {}

    private @Nullable U readFitting(Json value, Problems problems) {
        var fitting = problems.once(this, value, each -> fitting(each, problems));
        if (fitting.value() == null) {
            problems.addBelow(fitting.problems());
        }
        return fitting.value();
    }

    /// Of several records that fit, the one that takes the most members of the object; of equals, the first.
    private Fitting<U> fitting(Json value, Problems problems) {
        var branches = problems.attempt();
        @Nullable U best = null;
        var most = -1L;
        for (var member : members) {
            var attempt = problems.attempt();
            var result = member.read(value, attempt);
            if (attempt.count() == 0) {
                var taken = member.taken(value);
                best = taken > most ? result : best;
                most = Math.max(most, taken);
                continue;
            }
            branches.enter(member.name().title());
            branches.addBelow(attempt);
            branches.leave();
        }
        return new Fitting<>(best, branches);
    }

    @Override
    public U accept(JsonInput in) {
        var discriminator = discriminator();
        in.beginObject();
        if (discriminator == null || !discriminator.equals(in.nextName())) {
            throw in.odd();
        }
        var member = tagged.get(in.text());
        if (member == null) {
            throw in.odd();
        }
        return member.acceptTagged(in);
    }

    @Override
    @SuppressWarnings("unchecked")
    void writeValue(U value, JsonOutput out) {
        ((RecordShape<U>) members.get(index.applyAsInt(value))).writeValue(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var references = members.stream().map(member -> member.schema(schemas)).toList();
        var discriminator = discriminator();
        if (discriminator == null) {
            return Json.object("anyOf", references);
        }
        var mapping = new LinkedHashMap<String, Json>();
        tagged.forEach(
                (tag, member) -> mapping.put(tag, Json.of(member.schema(schemas).get("$ref"))));
        return Json.object(
                "oneOf", references, "discriminator", Json.object("propertyName", discriminator, "mapping", mapping));
    }
}
