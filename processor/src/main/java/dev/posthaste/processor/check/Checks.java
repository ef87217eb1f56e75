package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// All rules.
public final class Checks {

    private Checks() {}

    /// What is wrong with a model, in the order of the source.
    public static List<Problem> problems(Model model) {
        var problems = new LinkedHashSet<Problem>();
        return new ArrayList<>(problems);
    }
}
