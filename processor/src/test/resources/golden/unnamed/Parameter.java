class Parameter {

    record Item(int number) {}
}
