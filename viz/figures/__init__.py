"""Pictures drawn by PyVista: the scene of a view, figures, plates of maps."""
