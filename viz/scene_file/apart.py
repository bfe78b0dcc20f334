"""Makes the scene file in a process of its own, which sends its progress and then the file.

The file comes through the pipe, so that nothing needs to be kept anywhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Thread
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SENT = "scene"
"""The word before the number of bytes of the file that follows."""


def send(scene: bytes) -> None:
    """Send the file to the process that asked for it."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{SENT} {len(scene)}\n".encode() + scene)
    sys.stdout.buffer.flush()


def made(arguments: Sequence[str], progress: Callable[[float, str], None]) -> bytes:
    """Run the command `scene` and give the file that it sends.

    Args:
        arguments: its options, which choose the body.
        progress: called with a fraction 0..1 and what is being done.

    Raises:
        RuntimeError: when it could not be made; the message says why.

    """
    command = [sys.executable, "-m", "viz", "scene", f"--for={os.getpid()}", *arguments]
    home = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(  # noqa: S603 - our own command, without a word from outside
        command,
        env=os.environ | home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as maker:
        said: list[str] = []
        listening = Thread(target=_listen, args=(maker.stderr, said), daemon=True)
        listening.start()
        scene = _received(maker.stdout, progress)
        listening.join()
    trouble = "".join(said).strip()
    if maker.returncode or scene is None:
        raise RuntimeError(trouble.rpartition("\n")[2] or "The body could not be built.")
    if trouble:
        sys.stderr.write(f"{trouble}\n")
    return scene


def _listen(stream: IO[bytes] | None, said: list[str]) -> None:
    # Beside the rest, because a process that nobody listens to stops when the pipe is full.
    said.extend(line.decode(errors="replace") for line in stream or ())


def _received(stream: IO[bytes] | None, progress: Callable[[float, str], None]) -> bytes | None:
    """Give the file; None when the process ends without having sent all of it."""
    for line in stream or ():
        first, _, rest = line.decode(errors="replace").strip().partition(" ")
        if first == SENT and rest.isdigit():
            scene = stream.read(int(rest)) if stream else b""
            return scene if len(scene) == int(rest) else None
        if (done := _number(first)) is not None:
            progress(done, rest)
    return None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:  # a line that is not ours: some library has printed it
        return None
