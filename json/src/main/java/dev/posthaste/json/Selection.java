package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.Omit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which members of records are written, seen from the value that is being written. Immutable.
///
/// Members are named by the components of Java.
public final class Selection {

    private final Set<Omit> omitted;
    private final @Nullable MemberTree included;
    private final @Nullable MemberTree excluded;

    /// What the value was read from; null where nothing is known of it, or nothing depends on it.
    private final @Nullable Json sent;

    private Selection(
            Set<Omit> omitted, @Nullable MemberTree included, @Nullable MemberTree excluded, @Nullable Json sent) {
        this.omitted = omitted;
        this.included = included;
        this.excluded = excluded;
        this.sent = sent;
    }

    /// All members, but those for which one of the reasons holds.
    public static Selection omitting(Omit... reasons) {
        return new Selection(Set.of(reasons), null, null, null);
    }

    /// The same selection, of these members alone.
    public Selection including(String... paths) {
        return new Selection(omitted, MemberTree.of(paths), excluded, sent);
    }

    /// The same selection without these members.
    public Selection excluding(String... paths) {
        return new Selection(omitted, included, MemberTree.of(paths), sent);
    }

    /// The same selection of a value that was read from that JSON.
    Selection sentAs(Json json) {
        return omitted.contains(Omit.UNSET) ? new Selection(omitted, included, excluded, json) : this;
    }

    /// Whether a member is written.
    ///
    /// @param value what stands there
    boolean takes(Field<?> field, @Nullable Object value) {
        return takes(field.labels().component())
                && !(isNull(value) && omitted.contains(Omit.NULL))
                && !(omitted.contains(Omit.DEFAULT) && field.isStandard(value))
                && !(sent instanceof Json.Obj object && isRead(field) && object.get(field.name()) == null);
    }

    private static boolean isNull(@Nullable Object value) {
        return value == null || (value instanceof Optional<?> optional && optional.isEmpty());
    }

    private static boolean isRead(Field<?> field) {
        return !field.labels().is(Labels.Mark.COMPUTED);
    }

    /// Whether a member of that name is written, as far as names decide.
    boolean takes(String component) {
        return (included == null || included.member(component) != null)
                && (excluded == null || !MemberTree.WHOLE.equals(excluded.member(component)));
    }

    /// What is selected within a member.
    Selection member(Field<?> field) {
        var component = field.labels().component();
        return new Selection(
                omitted,
                included == null ? null : part(included.member(component)),
                excluded == null ? null : excluded.member(component),
                sent instanceof Json.Obj object ? object.get(field.name()) : null);
    }

    private static @Nullable MemberTree part(@Nullable MemberTree inner) {
        return MemberTree.WHOLE.equals(inner) ? null : inner;
    }

    /// What is selected within an item of a list.
    Selection item(int index) {
        var items = sent instanceof Json.Arr(var all) ? all : List.<Json>of();
        return new Selection(omitted, included, excluded, index < items.size() ? items.get(index) : null);
    }

    /// What is selected within a value of a map.
    Selection entry(String name) {
        return new Selection(omitted, included, excluded, sent instanceof Json.Obj object ? object.get(name) : null);
    }
}
