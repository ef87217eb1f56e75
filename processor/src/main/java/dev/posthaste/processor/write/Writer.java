package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Model;
import java.util.ArrayList;
import java.util.List;

/// Writes all files of a model.
public final class Writer {

    private Writer() {}

    /// The files, one for each class that is generated.
    public static List<JavaFile> write(Model model) {
        var files = new ArrayList<JavaFile>();
        model.classes().forEach(type -> files.add(NodesWriter.write(type)));
        model.records().forEach(type -> files.add(ShapeWriter.write(type)));
        model.values().forEach(type -> files.add(ValueWriter.write(type)));
        model.unions().forEach(type -> files.add(UnionWriter.write(type)));
        model.enums().forEach(type -> files.add(EnumWriter.write(type)));
        model.asking().forEach(type -> files.add(AskingWriter.write(type)));
        return files;
    }
}
