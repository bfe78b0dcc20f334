/**
 * No circle of files and none of rooms. An import for types alone counts: who reads one file must
 * not have to read the other first.
 */

/** The rooms, from the lowest up; each may take from itself and from those before it. */
const FLOORS = [
  ["contract"],
  ["reason"],
  ["book"],
  ["body/look"],
  ["body/draw"],
  ["body/eye"],
  ["body/names", "body/heel"],
  ["body"],
  ["state"],
  ["marks"],
  ["left", "stage", "right", "sheet"],
  ["page"],
];

/** Files of these rooms; of `body` only those that are in no room of its own. */
function filesOf(rooms) {
  return rooms.map((room) => `^src/${room}/${room === "body" ? "[^/]+$" : ""}`);
}

const arrows = FLOORS.flatMap((floor, height) =>
  floor.map((room) => ({
    name: `${room}-takes-from-below`,
    comment: `${room} takes from itself and from the rooms below it.`,
    severity: "error",
    from: { path: filesOf([room]) },
    to: { path: "^src/", pathNot: filesOf([room, ...FLOORS.slice(0, height).flat()]) },
  })),
);

export default {
  forbidden: [
    { name: "no-circle-of-files", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-circle-of-rooms",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    ...arrows,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // `import type` too
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
