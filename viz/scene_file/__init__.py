"""The scene file: geometry, states, looks and words for the browser viewer."""
