package dev.posthaste.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogsTest {

    private static String line(Level level, Throwable thrown) {
        var entry = new LogRecord(level, "{0} is full");
        entry.setParameters(new Object[] {"disk"});
        entry.setLoggerName("shop");
        entry.setThrown(thrown);
        return new Logs.OneLine().format(entry);
    }

    @Test
    void aRecordIsOneLineAndItsReasonAnother() {
        assertThat(line(Level.WARNING, new IllegalStateException("quota")))
                .matches("\\d\\d:\\d\\d:\\d\\d WARNING shop: disk is full\n  java.lang.IllegalStateException: quota\n");
    }

    @Test
    void anErrorShowsItsStackTrace() {
        assertThat(line(Level.SEVERE, new IllegalStateException("quota")))
                .contains("SEVERE  shop: disk is full\njava.lang.IllegalStateException: quota\n\tat ");
    }
}
