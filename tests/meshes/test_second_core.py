"""What the second process builds is what this one would build; its failures are not lost."""

from __future__ import annotations

import os
import sys

import pytest
from other_machines import run, with_mounts

from meshes.raw import second_core
from meshes.raw.second_core import SecondCore


def _told(number: int) -> tuple[int, int]:
    sys.stdout.write("this is no answer")
    return 2 * number, os.getpid()


def _refused() -> None:
    raise KeyError("a row names something unknown")


@pytest.fixture(scope="module")
def second():
    with SecondCore() as started:
        yield started


def test_the_other_process_builds_and_answers_in_turn(second):
    waits = [second.begin(_told, number) for number in (1, 2, 3)]
    answers = [wait() for wait in waits]
    assert [number for number, _ in answers] == [2, 4, 6]
    if second.is_another:
        assert os.getpid() not in {process for _, process in answers}


def test_an_error_over_there_is_raised_here(second):
    with pytest.raises(KeyError, match="a row names something unknown"):
        second.begin(_refused)()
    assert second.begin(_told, 4)()[0] == 8


def test_when_the_other_process_dies_its_work_is_done_here():
    with SecondCore() as second:
        wait = second.begin(os._exit, 1) if second.is_another else None
        later = second.begin(_told, 5)
        assert later() == (10, os.getpid())
        del wait


@pytest.mark.parametrize("error", [OSError(38, "Function not implemented"), NotImplementedError()])
def test_where_there_can_be_no_other_process_the_work_is_done_here(monkeypatch, error):
    def refuse(**_rest):
        raise error

    monkeypatch.setattr(second_core, "ProcessPoolExecutor", refuse)
    with SecondCore() as second:
        assert second.begin(_told, 6)() == (12, os.getpid())


def test_a_machine_without_shared_memory_builds_in_one_process():
    mounted = with_mounts("mount -t tmpfs -o ro none /dev/shm")
    code = (
        "from meshes.raw.second_core import SecondCore\n"
        "with SecondCore() as second:\n    print(second.begin(len, 'four')())"
    )
    done = run([*mounted, sys.executable, "-c", code])
    assert (done.stdout, done.stderr) == ("4\n", "")
