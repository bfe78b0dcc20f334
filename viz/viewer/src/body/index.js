/** The 3D body. */
export { BodyView } from "./body_view.js";
export { readScene } from "./scene_file.js";
