"""How the benchmark measures: data, workspaces, trials in turn, goals, results."""
