"""Fuzzers: one target per entry point, run by atheris at length and by plain mutation in the tests."""
