package dev.posthaste.cli.compile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/// Keeps what one compilation writes, classes and generated sources, in memory.
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    MemoryFiles(StandardJavaFileManager platform) {
        super(platform);
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, Kind kind, FileObject sibling) {
        var uri = URI.create("generated:///" + className.replace('.', '/') + kind.extension);
        return kind == Kind.CLASS ? new ClassFile(uri, className, classes) : new GeneratedSource(uri);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    /// The platform's files stay open for the next compilation.
    @Override
    public void close() {}

    /// A source that was read before.
    static final class SourceText extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        SourceText(Path file, String text) {
            super(file.toUri(), Kind.SOURCE);
            this.name = Sources.shown(file);
            this.text = text;
        }

        /// As it stands in reports.
        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class GeneratedSource extends SimpleJavaFileObject {

        private String text = "";

        GeneratedSource(URI uri) {
            super(uri, Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return new StringWriter() {
                @Override
                public void close() throws IOException {
                    super.close();
                    text = toString();
                }
            };
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String name;
        private final Map<String, byte[]> classes;

        ClassFile(URI uri, String name, Map<String, byte[]> classes) {
            super(uri, Kind.CLASS);
            this.name = name;
            this.classes = classes;
        }

        @Override
        public OutputStream openOutputStream() {
            var bytes = new ByteArrayOutputStream();
            return new FilterOutputStream(bytes) {
                @Override
                public void write(byte[] block, int offset, int length) {
                    bytes.write(block, offset, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    classes.put(name, bytes.toByteArray());
                }
            };
        }
    }
}
