"""Coverage-guided fuzzing of everything that comes from outside, with atheris (libFuzzer).

    pip install --editable ".[test,fuzz]"
    python tests/fuzz/campaign.py                     # each target for 10 minutes
    python tests/fuzz/campaign.py views --minutes 1

It prints a line for each target. An input from which anything escapes goes into `escaped/TARGET`
beside this file; mend the kind, then move it into `kept/TARGET`, which the tests try every time.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]
NAMES = ("addresses", "views", "findings", "messages", "tables", "atlases")
OURS = ["pathways", "meshes", "viz", "tomllib", "trimesh", "urllib.parse"]
SLOWEST = 10
"""Seconds of a processor after which an input counts as an escape."""
HANGS = 120
"""Seconds after which an input ends the campaign; on a full machine little of them is work."""


def main() -> int:
    """Run the targets one after the other; 1 when anything escaped from one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(NAMES))
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _fuzz(given.targets[0], Path(given.child), given.minutes)
        return 0
    return max(_campaign(target, given.minutes) for target in given.targets or NAMES)


def _campaign(target: str, minutes: float) -> int:
    """One target in a process of its own; prints its figures."""
    with tempfile.TemporaryDirectory() as corpus:
        command = [sys.executable, __file__, target, "--child", corpus, "--minutes", str(minutes)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = re.findall(r"^#(\d+)\s.*cov: (\d+) ft: (\d+) corp: (\d+)", done.stderr, re.MULTILINE)
    runs, edges, features, kept = lines[-1] if lines else ("0", "0", "0", "0")
    executed = re.search(r"Done (\d+) runs in (\d+) second", done.stderr)
    escaped = len(list((HERE / "escaped" / target).glob("*.txt")))
    print(  # noqa: T201 - its figures are what it is for
        f"{target}: {executed[1] if executed else runs} executions, {edges} edges, "
        f"{features} features, {kept} inputs kept, {escaped} escapes", flush=True
    )  # fmt: skip
    if not executed:  # libFuzzer itself has ended it: an input that hangs, or a crash of a library
        print(done.stderr[-3000:], file=sys.stderr)  # noqa: T201
    return int(bool(escaped) or not executed)


def _fuzz(target: str, corpus: Path, minutes: float) -> None:
    import atheris

    with atheris.instrument_imports(include=OURS):
        import targets
    for seed in targets.seeds(target):
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    warnings.simplefilter("ignore")
    warnings.showwarning = lambda *_: None

    def watched(data: bytes) -> None:
        start = time.process_time()
        try:
            targets.TARGETS[target](data)
            _in_time(time.process_time() - start)
        except Exception as error:  # noqa: BLE001 - it is kept, and the fuzzing goes on
            _keep(target, data, error)

    limits = [f"-max_total_time={round(60 * minutes)}", f"-timeout={HANGS}", "-max_len=8192"]
    # what libFuzzer itself finds slow goes away with the corpus, not into the folder one stands in
    limits += ["-rss_limit_mb=4096", f"-artifact_prefix={corpus}/"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], watched)
    atheris.Fuzz()


def _in_time(seconds: float) -> None:
    if seconds > SLOWEST:
        raise TimeoutError(f"{seconds:.1f} s of a processor")


def _keep(target: str, data: bytes, error: Exception) -> None:
    """Keep an input by the place from which the error came, once for each place."""
    folder = HERE / "escaped" / target
    folder.mkdir(parents=True, exist_ok=True)
    last = traceback.extract_tb(error.__traceback__)[-1]
    name = f"{type(error).__name__}-{Path(last.filename).stem}-{last.lineno}"
    if not (folder / f"{name}.txt").exists():
        (folder / f"{name}.bin").write_bytes(data)
        (folder / f"{name}.txt").write_text("".join(traceback.format_exception(error)))


if __name__ == "__main__":
    sys.exit(main())
