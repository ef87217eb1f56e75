package dev.posthaste.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Members of records, and members of these.
///
/// @param members what is named within; nothing where all of it is meant
record MemberTree(Map<String, MemberTree> members) {

    /// All of a value.
    static final MemberTree WHOLE = new MemberTree(Map.of());

    /// Of paths such as `lines.price`; null for none.
    static @Nullable MemberTree of(String... paths) {
        return paths.length == 0 ? null : of(Arrays.asList(paths));
    }

    private static MemberTree of(List<String> paths) {
        var byName = paths.stream()
                .collect(Collectors.groupingBy(
                        path -> path.split("\\.", 2)[0], LinkedHashMap::new, Collectors.toList()));
        var members = new LinkedHashMap<String, MemberTree>();
        byName.forEach((name, all) -> members.put(name, all.contains(name) ? WHOLE : of(rest(all))));
        return new MemberTree(members);
    }

    private static List<String> rest(List<String> paths) {
        return paths.stream().map(path -> path.split("\\.", 2)[1]).toList();
    }

    /// What is named within a member; null where the member is not named.
    @Nullable
    MemberTree member(String name) {
        return members.get(name);
    }
}
