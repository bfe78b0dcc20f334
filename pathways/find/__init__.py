"""Which of these is it: from findings to causes, and what tells one cause from another."""
