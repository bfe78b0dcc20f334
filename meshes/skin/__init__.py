"""The skin and its territories."""
