"""Seeded, clean drops for the benchmark: one office's week, a year of such weeks, one very long list."""
