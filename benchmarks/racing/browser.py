"""The Chromium of the browser tests, with their very flags."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from typing import TYPE_CHECKING

from .servers import ROOT

if TYPE_CHECKING:
    from types import ModuleType

    from playwright.sync_api import Browser, Playwright


def _of_the_tests() -> ModuleType:
    spec = spec_from_file_location("chromium", ROOT / "tests" / "chromium.py")
    if spec is None or spec.loader is None:
        raise RuntimeError("tests/chromium.py is missing: the race runs in a checkout.")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


chromium = _of_the_tests()


def launched(driver: Playwright) -> Browser:
    """Start it.

    Raises:
        RuntimeError: there is none.

    """
    path = chromium.found()
    if not path:
        raise RuntimeError("No Chromium here: install it, or name one in the variable CHROMIUM.")
    flags = [*chromium.QUIET, *chromium.SOFTWARE_WEBGL]
    return driver.chromium.launch(executable_path=path, args=flags)
