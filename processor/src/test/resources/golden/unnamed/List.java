record List(java.util.List<Field> fields, Kind kind) {

    enum Kind {
        LONG,
        SHORT
    }
}
