"""What is made once and kept: where, checked by what, and what happens where nothing can be."""
