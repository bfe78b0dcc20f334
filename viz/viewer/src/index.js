/** Entry of the bundle. */
export { BodyView, readScene } from "./body/index.js";
