package dev.posthaste.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusCodeTest {

    @Test
    void someStatusesHaveNoBody() {
        assertThat(IntStream.range(100, 600).filter(status -> !StatusCode.hasBody(status) && status >= 200))
                .containsExactly(204, 205, 304);
        assertThat(StatusCode.hasBody(101)).isFalse();
    }
}
