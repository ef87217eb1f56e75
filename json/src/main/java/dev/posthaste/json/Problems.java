package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a request while its values are read, and knows where the reading is.
///
/// Belongs to one request; to be used by its thread.
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final List<Json> location = new ArrayList<>();

    /// None so far, at the root.
    public Problems() {}

    /// Steps into a member or a source.
    public void enter(String name) {
        location.add(new Json.Str(name));
    }

    /// Steps into an item.
    public void enter(int index) {
        location.add(new Json.Num(Integer.toString(index)));
    }

    /// Steps out of what was entered last.
    public void leave() {
        location.removeLast();
    }

    /// Notes that what is wanted here was not sent.
    ///
    /// @param input what was sent around it, or null
    public void missing(Json input) {
        add(new Mismatch("missing", "Field required"), input);
    }

    /// Notes a mismatch of the value here.
    public void add(Mismatch mismatch, Json input) {
        found.add(Problem.of(mismatch, place(), input));
    }

    /// Where the reading is.
    List<Json> place() {
        return List.copyOf(location);
    }

    /// Takes over what was found elsewhere, as if it had been found below this place.
    void addBelow(Problem problem) {
        var whole = new ArrayList<>(location);
        whole.addAll(problem.location());
        found.add(
                new Problem(problem.type(), List.copyOf(whole), problem.message(), problem.input(), problem.context()));
    }

    /// How many were found so far.
    public int count() {
        return found.size();
    }

    /// All that were found, in order.
    public List<Problem> found() {
        return found;
    }
}
