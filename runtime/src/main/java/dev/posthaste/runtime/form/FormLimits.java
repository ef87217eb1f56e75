package dev.posthaste.runtime.form;

import dev.posthaste.HttpException;

/// How much a form may hold, with Starlette's answers to more.
///
/// @param files     the most files
/// @param fields    the most fields
/// @param fieldSize the most bytes of a field; files have no limit but the body's
public record FormLimits(int files, int fields, int fieldSize) {

    /// Starlette's: 1000 files, 1000 fields of up to 1 MiB.
    public static final FormLimits STANDARD = new FormLimits(1000, 1000, 1024 * 1024);

    void checkFiles(int count) {
        if (count > files) {
            throw refused("Too many files. Maximum number of files is %d.".formatted(files));
        }
    }

    void checkFields(int count) {
        if (count > fields) {
            throw refused("Too many fields. Maximum number of fields is %d.".formatted(fields));
        }
    }

    /// @param what `Field` of an urlencoded form, `Part` of a multipart one
    void checkSize(String what, int size) {
        if (size > fieldSize) {
            throw refused("%s exceeded maximum size of %dKB.".formatted(what, fieldSize / 1024));
        }
    }

    /// An answer to a form that cannot be read.
    static HttpException refused(String detail) {
        return new HttpException(400, detail);
    }
}
