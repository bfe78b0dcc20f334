"""Pages that need no Python once they are written: the product's one file, and k3d's snapshot."""

from __future__ import annotations

import json
import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import numpy as np

import meshes
from viz import View
from viz.hosts import page
from viz.scene_file import layers

from .place import BUTTON, Place, told
from .same_body import SELECTIONS, SKIN, SameBody, VtkScene, same_body

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from meshes import Body, Part

    Merge = Callable[..., Any]

K3D = "k3d"
UNCUT = ("nerve", "ganglion", "tendon", "skin")
"""Kinds whose names mean more than the part itself."""

K3D_SCRIPT = """
  globalThis.__k3d = K3DInstance;
  const looks = %s, ids = %s, skin = %s;
  const world = K3DInstance.getWorld();
  const choose = async (lesion) => {
    const changes = Object.entries(looks[lesion]).map(([name, [color, opacity]]) => {
      const json = world.ObjectsListJson[ids[name]];
      const changed = { color, opacity, visible: opacity > 0 };
      Object.assign(json, changed);
      return K3DInstance.reload(json, changed, true);
    });
    const json = world.ObjectsListJson[ids[skin]];
    const colors = { shape: json.colors.shape, data: new Uint32Array(painted[lesion]) };
    json.colors = colors;
    await Promise.all([...changes, K3DInstance.reload(json, { colors }, true)]);
    K3DInstance.refreshAfterObjectsChange(false);
  };
  for (const lesion of %s) {
    const button = document.createElement("button");
    button.id = "%s".replace("{}", lesion);
    button.textContent = lesion;
    button.style.cssText = "position: relative; z-index: 9";
    button.onclick = () => choose(lesion);
    document.body.append(button);
  }
"""


def write_k3d(path: Path, same: SameBody, place: Place) -> None:
    """Write k3d's own snapshot, with a button for each selection that changes what differs."""
    import k3d  # noqa: PLC0415 - the other page needs none

    plot = k3d.plot(grid_visible=False, menu_visibility=False, axes_helper=0, camera_auto_fit=False)
    drawn = {name: _k3d_mesh(k3d, same, name) for name in same.meshes}
    for mesh in drawn.values():
        plot += mesh
    seen_from = VtkScene(same, place.size).plotter.camera
    plot.camera_fov = seen_from.view_angle
    plot.camera = [*seen_from.position, *seen_from.focal_point, *seen_from.up]
    ids = {name: mesh.id for name, mesh in drawn.items()}
    painted = {lesion: _colours(same.dresses[lesion].skin).tolist() for lesion in SELECTIONS}
    looks = {lesion: _k3d_looks(same, lesion) for lesion in SELECTIONS}
    buttons = json.dumps(SELECTIONS)
    script = f"const painted = {json.dumps(painted)};" + K3D_SCRIPT % (
        *(json.dumps(value) for value in (looks, ids, SKIN)),
        buttons,
        BUTTON,
    )
    text = plot.get_snapshot(additional_js_code=script)
    own = "width: 100%;\n            height: 100%;\n            position: absolute;"
    path.write_text(text.replace(own, place.css), encoding="utf-8")


def _k3d_mesh(k3d, same: SameBody, name: str):  # noqa: ANN001, ANN202 - k3d has no types
    mesh, dress = same.meshes[name], same.dresses[""]
    corners = {
        "vertices": np.asarray(mesh.points, np.float32),
        "indices": np.asarray(mesh.regular_faces, np.uint32),
        "normals": np.asarray(mesh.point_data["Normals"], np.float32),
        "flat_shading": False,
        "name": name,
    }
    if name == SKIN:
        opacity = float(np.median(dress.skin[:, 3]) / 255)
        return k3d.mesh(**corners, colors=_colours(dress.skin), opacity=opacity)
    red, green, blue, opacity = dress.parts[name]
    found = k3d.mesh(**corners, color=_number(red, green, blue), opacity=opacity)
    found.visible = opacity > 0
    return found


def _k3d_looks(same: SameBody, lesion: str) -> dict[str, tuple[int, float]]:
    parts = same.dresses[lesion].parts
    return {
        name: (_number(*parts[name][:3]), parts[name][3]) for name in same.meshes if name != SKIN
    }


def _number(red: float, green: float, blue: float) -> int:
    return (round(red * 255) << 16) + (round(green * 255) << 8) + round(blue * 255)


def _colours(skin: np.ndarray) -> np.ndarray:
    wide = skin.astype(np.uint32)
    return (wide[:, 0] << 16) + (wide[:, 1] << 8) + wide[:, 2]


def write_ours(path: Path, times: int) -> None:
    """Write the product's own file; every part but nerves and skin is cut into so many pieces."""
    body, merge = same_body().body, layers.merge
    cut = replace(body, parts=dict(_cut(body.parts.values(), times)))
    with TemporaryDirectory() as folder, ExitStack() as patched:
        if times > 1:
            patched.enter_context(patch.dict(os.environ, {"ROOT_TO_HEEL_CACHE": folder}))
            patched.enter_context(patch.object(meshes, "load", lambda *_, **__: body))
            whole = partial(_merged_with, merge, cut)
            patched.enter_context(patch.object(layers, "merge", whole))
        page.write(View(), path)


def _merged_with(merge: Merge, cut: Body, _body: Body, *, atlas: object) -> object:
    return merge(cut, atlas=atlas)


def _cut(parts: Iterable[Part], times: int) -> Iterator[tuple[str, Part]]:
    for part in parts:
        whole = part.kind in UNCUT or len(part.faces) < times
        for number, faces in enumerate(np.array_split(part.faces, 1 if whole else times)):
            name = f"{part.name}~{number}" if number else part.name
            used, corners = np.unique(faces, return_inverse=True)
            yield (
                name,
                replace(
                    part,
                    name=name,
                    points=part.points[used],
                    normals=part.normals[used],
                    faces=corners.reshape(-1, 3),
                    data={key: values[used] for key, values in part.data.items()},
                ),
            )


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main(kind: str, times: int) -> None:
    """Write the page into a temporary folder and serve it until it is stopped."""
    port, place = told()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "index.html"
        if kind == K3D:
            write_k3d(path, same_body(), place)
        else:
            write_ours(path, times)
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(Quiet, directory=folder))
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv.pop(1), int(sys.argv.pop(1)) if sys.argv[1].isdigit() else 1)
