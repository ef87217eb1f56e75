package zoo;

import dev.posthaste.*;
import java.util.List;

public class Pets {

    @Tagged("type")
    public sealed interface Pet permits Cat, Dog, Fish {}

    /// It purrs.
    public record Cat(String name, int lives) implements Pet {}

    @Tagged.As("hound")
    public record Dog(String name, List<Pet> friends) implements Pet {}

    public record Fish() implements Pet {}

    /// What a keeper notes.
    sealed interface Note {}

    record Weight(double kilograms) implements Note {}

    record Remark(String text) implements Note {}

    @Post("/pets")
    Pet adopt(Pet pet) {
        return pet;
    }

    @Post("/notes")
    List<Note> note(Note note) {
        return List.of(note);
    }
}
