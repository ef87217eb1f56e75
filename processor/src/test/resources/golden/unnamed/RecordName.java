record RecordName(String last) {}
