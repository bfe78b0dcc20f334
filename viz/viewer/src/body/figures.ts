/** How fast and how large a view is, for tests and benchmarks. */
import type { Triangles } from "./drawn_body";

/** What figures are read from. */
interface Measured {
  readonly drawn: { readonly triangles: () => Triangles } | null;
  readonly times: Readonly<Record<string, number>>;
  readonly later: { readonly spent: Readonly<Record<string, number>> };
  readonly heel: { readonly took: number | undefined };
  readonly aim: { readonly took: number | undefined };
  readonly stage: { readonly calls: number; readonly triangles: number };
}

/** Figures by name; undefined what has not happened yet. */
export type Figures = Readonly<Record<string, number | undefined>>;

/**
 * Figures of the last load, frame, selection and pick: ms; draw calls and triangles of the
 * last frame; triangles of the scene, each once and with the mirrored side.
 */
export function figuresOf({ drawn, times, later, heel, aim, stage }: Measured): Figures {
  const triangles = drawn?.triangles();
  return {
    ...times,
    ...later.spent,
    heel: heel.took,
    pick: aim.took,
    calls: stage.calls,
    drawnTriangles: stage.triangles,
    sceneTriangles: triangles?.unique,
    sceneTrianglesBothSides: triangles?.bothSides,
  };
}
