"""Where what is made is kept, and the sentence for a person for whom it cannot be."""

from __future__ import annotations

import logging
import os
from errno import ENOENT
from functools import cache
from typing import TYPE_CHECKING

import platformdirs

from pathways.given_paths import given_path

if TYPE_CHECKING:
    from pathlib import Path

CACHE_VARIABLE = "ROOT_TO_HEEL_CACHE"
"""Environment variable that names another folder for the cache."""


def cache_folder() -> Path:
    """Give the folder of the cache; it need not be there yet.

    Raises:
        OSError: It would lie in a home folder, and there is none.
    """
    try:
        folder = given_path(
            os.environ.get(CACHE_VARIABLE) or platformdirs.user_cache_dir("root-to-heel")
        )
    except (RuntimeError, ValueError) as error:  # a platform's own way to say that there is no home
        raise FileNotFoundError(ENOENT, "there is no home folder") from error
    if str(folder).startswith("~"):
        raise FileNotFoundError(ENOENT, "there is no such home folder", str(folder))
    return folder


def tell_unkept(error: Exception) -> None:
    """Say once in a sentence that nothing is kept, where that would be, and why it is not."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    try:
        where = f"in {cache_folder()}"
    except OSError:
        where = "on this machine"
    _tell_once(
        f"What is built cannot be kept {where} ({reason}); it is built anew at every start. "
        f"Name a folder that can be written to, and has room, in {CACHE_VARIABLE}."
    )


@cache
def _tell_once(sentence: str) -> None:
    # A record that nobody has asked for goes to standard error as the bare sentence.
    logging.getLogger("root-to-heel").warning(sentence)
