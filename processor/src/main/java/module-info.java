/// Reads an application's methods and writes nodes and shapes; runs inside the compiler.
module dev.posthaste.processor {
    requires dev.posthaste;
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            dev.posthaste.processor.PosthasteProcessor;
}
