package dev.posthaste.runtime.serve;

import dev.posthaste.FormData;
import dev.posthaste.Json;
import dev.posthaste.Upload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a form holds, as JSON: files are told by what is known of them.
final class FormTree {

    private FormTree() {}

    /// All of it; several of one name are a list.
    static Json.Obj of(FormData form) {
        var all = new LinkedHashMap<String, List<Json>>();
        for (var item : form.items()) {
            all.computeIfAbsent(item.name(), each -> new ArrayList<>())
                    .add(
                            switch (item) {
                                case FormData.Text(var name, var value) -> new Json.Str(value);
                                case FormData.File(var name, var upload) -> of(upload);
                            });
        }
        var members = new LinkedHashMap<String, Json>();
        all.forEach((name, values) -> members.put(name, values.size() == 1 ? values.getFirst() : new Json.Arr(values)));
        return new Json.Obj(members);
    }

    static Json of(Upload upload) {
        var headers = new LinkedHashMap<String, Object>();
        upload.headers().forEach((name, values) -> headers.put(name, values.getFirst()));
        return Json.object("filename", upload.name(), "size", upload.size(), "headers", headers);
    }
}
