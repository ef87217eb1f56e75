package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.json.Labels.Mark;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of an object that neither a record's fields nor its tag take.
///
/// @param taken the names of those that are taken
record OtherMembers(Set<String> taken) {

    static OtherMembers than(@Nullable Tag tag, List<Field<?>> fields) {
        var taken = new HashSet<String>();
        if (tag != null) {
            taken.add(tag.name());
        }
        fields.stream().filter(field -> !field.labels().is(Mark.REST)).forEach(field -> taken.add(field.name()));
        return new OtherMembers(taken);
    }

    Json.Obj of(Json.Obj object) {
        var members = new LinkedHashMap<>(object.members());
        members.keySet().removeAll(taken);
        return new Json.Obj(members);
    }

    /// Says of each that it is not permitted.
    void refuse(Json.Obj object, Problems problems) {
        of(object).members().forEach((member, value) -> {
            problems.enter(member);
            problems.add(new Mismatch("extra_forbidden", "Extra inputs are not permitted"), value);
            problems.leave();
        });
    }
}
