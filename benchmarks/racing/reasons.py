"""Why another stack is ahead in a row, and what it would take: a sentence for each that can be."""

from __future__ import annotations

FILE = (
    "no server is asked or told. Ours is a file as well when it is written as one "
    "(`root-to-heel page`)."
)
PICTURE = (
    "a picture weighs less than a body. It would take drawing on the server, which then needs "
    "OpenGL and draws every frame for every visitor, also while the body is turned."
)
TOLD = (
    "the served page tells Python of each view, so that a notebook or a server can follow; a file "
    "has nobody to tell. It would take not telling."
)
LEANER = (
    "it brings the parts that are lit in these three selections and no words; ours brings every "
    "layer's surface that is seen first, the list, the search and what is said of each lesion. It "
    "would take fewer words before the body."
)
SMALLER = (
    "it draws one transparent shell and plain surfaces; ours draws the lit nerves through what "
    "covers them, patterns on the skin and the heel from four sides. It would take "
    "a plainer picture."
)

REASONS: dict[tuple[str, str], str] = {
    ("ours_file", "first_picture_bytes"): FILE,
    ("ours_file", "first_picture_s"): FILE,
    ("ours_file", "selection_s"): "the same picture without a server: what differs is noise, and "
    "that nobody is told.",
    ("ours_file", "selection_bytes"): TOLD,
    ("ours_file", "session_mb"): FILE,
    ("trame_remote", "first_picture_bytes"): PICTURE,
    ("trame_remote", "first_picture_s"): PICTURE,
    ("trame_remote", "selection_s"): PICTURE,
    ("k3d", "first_picture_bytes"): LEANER,
    ("k3d", "first_picture_s"): LEANER,
    ("k3d", "selection_s"): SMALLER,
    ("k3d", "selection_bytes"): TOLD,
    ("k3d", "session_mb"): FILE + " Live, k3d is a notebook's widget with a kernel for each "
    "visitor; outside a notebook it asks a network for its script, so that was not measured.",
    ("trame_local", "first_picture_bytes"): LEANER,
    ("trame_local", "first_picture_s"): LEANER,
}
"""By stack and row."""
