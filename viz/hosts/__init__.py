"""What shows the viewer: the Panel page, the notebook, the stand-alone file."""
