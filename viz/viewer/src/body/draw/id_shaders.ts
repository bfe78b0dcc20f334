/** The shaders of a picture in which each pixel says which part is seen there. */
import { CUT, HIDE, LOOK } from "./shader_chunks";

/** Vertices of any layer but the skin: the same surface as in the picture that a person sees. */
export const ID_VERTEX = /* glsl */ `
  ${LOOK}
  ${HIDE}
  attribute float _part;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  uniform float uHeight;
  varying vec3 vToEye;
  flat varying float vPart;
  flat varying float vSide;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  #ifdef NERVE
  flat varying float vBefore;
  #endif
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vPart = _part;
    vSide = sideAt(world.x);
    ivec2 at = lookAt(_part, vSide);
    vLook = texelFetch(uLooks, at, 0);
    vState = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    vec4 eye = viewMatrix * world;
    #ifdef NERVE
    vAlong = _along;
    vBefore = step(0.5 / 255.0, texelFetch(uLooks, at + ivec2(0, 3), 0).a);
    eye.xyz += normalize(normalMatrix * normal) * 0.6 * -eye.z / (projectionMatrix[1][1] * uHeight);
    #endif
    vToEye = -eye.xyz;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
    if (vState.w > 1.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  }
`;

/** Writes 1 + the part's number in two bytes, then 1 for the left and 2 for what is lit. */
export const ID_FRAGMENT = /* glsl */ `
  ${HIDE}
  ${CUT}
  uniform float uOpacity;
  /** Opacities that are drawn: from the first up to the second. */
  uniform vec2 uBetween;
  uniform float uOnlyLit;
  varying vec3 vToEye;
  flat varying float vPart;
  flat varying float vSide;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  #ifdef NERVE
  varying float vAlong;
  flat varying float vBefore;
  #endif
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (vState.y < 0.5 && isCut(-vToEye)) discard;
    #endif
    float lit = step(0.5, vState.y);
    #ifdef NERVE
    lit *= max(vBefore, step(vState.z / 255.0, vAlong));
    #endif
    #ifdef OWN_OPACITY
    float alpha = vLook.a;
    #else
    float alpha = max(uOpacity, lit * vLook.a);
    #endif
    if (alpha < uBetween.x || alpha >= uBetween.y || lit < uOnlyLit) discard;
    float id = floor(vPart + 1.5);
    gl_FragColor = vec4(mod(id, 256.0), floor(id / 256.0), vSide + 2.0 * lit, 255.0) / 255.0;
  }
`;

/** Vertices of the skin. */
export const ID_SKIN_VERTEX = /* glsl */ `
  ${HIDE}
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vX = world.x;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`;

/** The skin has no name here: it says that the body is there. */
export const ID_SKIN_FRAGMENT = /* glsl */ `
  ${HIDE}
  void main() {
    if (vX * uHide > 4.0) discard;
    gl_FragColor = vec4(1.0, 1.0, 0.0, 1.0);
  }
`;
