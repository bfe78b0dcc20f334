/** How fast and how large a view is, for tests and benchmarks. */

/**
 * Figures of the last load, frame, selection and pick: ms; draw calls and triangles of the
 * last frame; triangles of the scene, each once and with the mirrored side.
 * @param {import('./body_view.js').BodyView} view
 * @returns {Record<string, number>}
 */
export function figuresOf({ drawn, times, later, heel, aim, stage }) {
  const { unique, bothSides } = drawn?.triangles() || {};
  return {
    ...times,
    ...later.spent,
    heel: heel.took,
    pick: aim.took,
    calls: stage.calls,
    drawnTriangles: stage.triangles,
    sceneTriangles: unique,
    sceneTrianglesBothSides: bothSides,
  };
}
