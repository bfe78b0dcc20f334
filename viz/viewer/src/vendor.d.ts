/** Its source file has no types of its own; the package's entry has. */
declare module "three-mesh-bvh/src/core/MeshBVH.js" {
  export { MeshBVH } from "three-mesh-bvh";
}
