record Name(String first, RecordName other) {}
