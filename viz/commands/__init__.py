"""What can be asked for on a command line: one module per command, one parser for each."""
