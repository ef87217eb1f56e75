package dev.posthaste.cli.program;

import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Compilation.Rejected;
import dev.posthaste.cli.compile.Snapshot;
import dev.posthaste.cli.compile.SourceCompiler;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.internal.Launcher;

/// A program that is compiled once and run on the calling thread.
public final class Program {

    private Program() {}

    /// Compiles it and runs its `main` until that returns.
    ///
    /// @throws Failure where it does not compile, has no `main`, or throws
    public static void run(ProgramSettings settings, Launcher launcher) {
        try (var compiler = new SourceCompiler(settings.libraries())) {
            var main = main(settings, compiler);
            try {
                main.run(launcher, settings.arguments());
            } catch (Throwable thrown) {
                throw new Failure(Trouble.text(thrown));
            }
        }
    }

    private static MainMethod main(ProgramSettings settings, SourceCompiler compiler) {
        var snapshot = Snapshot.read(settings.sources(), directory -> {});
        return switch (compiler.compile(snapshot)) {
            case Rejected(var report) -> throw new Failure(report);
            case Compiled compiled ->
                MainMethod.in(
                        compiler.load(compiled, settings.sources()),
                        MainClass.find(compiled.classes(), settings.mainClass()));
        };
    }
}
