package bank.money;

public record Rate(double factor) {}
