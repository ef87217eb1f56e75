package dev.posthaste.processor.read;

import dev.posthaste.Tagged;
import dev.posthaste.processor.model.RecordType.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/// Reads the tags by which unions know a record: one for each different `@Tagged` above it.
record TagReader(Annotations annotations) {

    List<Tag> tags(TypeElement type) {
        var as = annotations.text(type, Tagged.As.class);
        var value = as == null ? type.getSimpleName().toString() : as;
        var members = new LinkedHashSet<String>();
        collect(type, members);
        return members.stream().map(member -> new Tag(member, value)).toList();
    }

    private void collect(TypeElement type, Set<String> members) {
        for (var each : type.getInterfaces()) {
            var parent = (TypeElement) ((DeclaredType) each).asElement();
            var member = annotations.text(parent, Tagged.class);
            if (member != null) {
                members.add(member);
            }
            collect(parent, members);
        }
    }
}
