"""The loss, computed a second time and in another way: walk every fibre from target to root.

Pure Python on plain numbers. It shares no code with the network that ships: it reads the rows of
the tables (or an edited tree) and follows each branch upwards, one step at a time, asking at
every nerve whether a cut catches it there.
"""

from __future__ import annotations

from collections import defaultdict


class SlowWalk:
    """Losses by walking.

    `parents`: nerve -> [(parent, position, roots, split)];
    `branches`: (kind, id) -> [(nerve, position, {root: units})];
    `reflexes`: id -> (roots, muscles).
    """

    def __init__(self, roots, parents, branches, reflexes):
        self.roots = roots
        self.parents = parents
        self.branches = branches
        self.reflexes = reflexes

    @classmethod
    def from_tables(cls, atlas):
        """The usual anatomy and the default map, read from the rows themselves."""
        parents = {
            name: [(p.nerve, p.position, set(p.roots), p.split) for p in row.parents]
            for name, row in atlas.nerves.items()
        }
        branches = defaultdict(list)
        for kind in ("skin", "deep", "muscles"):
            for name, row in getattr(atlas, kind).items():
                for s in row.supply:
                    shares = s.roots if s.roots is not None else row.roots
                    units = {r: row.weight * s.fraction * x for r, x in shares.items()}
                    branches[kind, name].append((s.nerve, s.position, units))
        reflexes = {n: (dict(r.roots), r.muscles) for n, r in atlas.reflexes.items()}
        return cls(set(atlas.roots), parents, branches, reflexes)

    @classmethod
    def from_tree(cls, tree, atlas):
        """An edited anatomy or another map."""
        parents = {
            name: [(e.parent, e.position, set(e.roots), e.split) for e in edges]
            for name, edges in tree.edges.items()
        }
        branches = {
            tuple(key): [(b.nerve, b.position, dict(b.fibres)) for b in found]
            for key, found in tree.branches.items()
        }
        reflexes = {n: (dict(tree.reflexes[n]), r.muscles) for n, r in atlas.reflexes.items()}
        return cls(set(tree.roots), parents, branches, reflexes)

    def walks(self, nerve, position, root):
        """Every way up: (share of the fibres, [(nerve, where they leave it), ...] target first)."""
        waiting = [(1.0, [(nerve, position)])]
        while waiting:
            share, steps = waiting.pop()
            here = steps[-1][0]
            if here in self.roots:
                if here == root:
                    yield share, steps
                continue
            above = [p for p in self.parents[here] if root in p[2]]
            total = sum(p[3] for p in above)
            waiting += [(share * p[3] / total, [*steps, (p[0], p[1])]) for p in above]

    def fibres(self):
        """Every bundle: (kind, id, root, units, steps)."""
        for (kind, name), branches in self.branches.items():
            for nerve, position, units in branches:
                for root, amount in units.items():
                    for share, steps in self.walks(nerve, position, root):
                        yield kind, name, root, amount * share, steps

    def losses(self, cuts, borders):
        """{(kind, id, segment): loss}; `borders` gives each nerve's borders, segment -1 is none."""
        lost, whole = defaultdict(float), defaultdict(float)
        muscle_root = defaultdict(lambda: [0.0, 0.0])
        for kind, name, root, units, steps in self.fibres():
            channel = "motor" if kind == "muscles" else "sensory"
            alive = _alive(steps, cuts, channel)
            lost[kind, name, -1] += units * (1 - alive)
            whole[kind, name, -1] += units
            for depth, (nerve, position) in enumerate(steps):
                for i, end in enumerate(borders[nerve][1:]):
                    if end <= position:
                        upstream = [(nerve, end), *steps[depth + 1 :]]
                        lost["nerves", nerve, i] += units * (1 - _alive(upstream, cuts, channel))
                        whole["nerves", nerve, i] += units
            if kind == "muscles":
                pair = muscle_root[name, root]
                pair[0] += units * (1 - _alive(steps, cuts, None))
                pair[1] += units
        found = {key: lost[key] / whole[key] for key in whole}
        for nerve, places in borders.items():  # beyond the last branch a nerve looks as before it
            for i in range(1, len(places) - 1):
                before = found.get(("nerves", nerve, i - 1), 0.0)
                found.setdefault(("nerves", nerve, i), before)
        for name, (roots, muscles) in self.reflexes.items():
            found["reflexes", name, -1] = _arc(roots, muscles, muscle_root)
        return found


def _alive(steps, cuts, channel):
    """What is left of a bundle; channel None counts every cut (a reflex needs both limbs)."""
    alive = 1.0
    for nerve, position in steps:
        for cut in cuts:
            right = channel is None or cut.channel in ("both", channel)
            if cut.nerve == nerve and position > cut.position and right:
                alive *= 1 - cut.share
    return alive


def _arc(roots, muscles, muscle_root):
    """Mean over the muscles of the loss of each root, weighed by the reflex's roots."""
    total = 0.0
    for muscle in muscles:
        for root, weight in roots.items():
            lost, whole = muscle_root[muscle, root]
            total += weight * (lost / whole if whole else 0.0)
    return total / len(muscles)
