/**
 * The shaders of everything but the skin: one lighting, looks read from the look table.
 *
 * Written in three.js's dialect (it adds the matrices, `position` and `normal`). The look of a
 * vertex is fetched once per vertex.
 */
import { LIGHT } from "./light";
import { CUT, HIDE, LOOK, PATTERNS } from "./shader_chunks";

/** Vertices of any layer but the skin. */
export const PART_VERTEX = /* glsl */ `
  ${LOOK}
  ${HIDE}
  attribute float _part;
  attribute float _ao;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  #ifdef FLESH
  attribute vec4 _flesh;
  varying vec2 vFlesh;
  #endif
  uniform float uGrow;
  uniform float uHeight;
  uniform float uOpacity;
  uniform float uLeast;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  flat varying vec4 vRest;
  #ifdef NERVE
  flat varying vec4 vBefore;
  #endif
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ivec2 at = lookAt(_part, sideAt(world.x));
    vLook = texelFetch(uLooks, at, 0);
    vState = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    vRest = texelFetch(uLooks, at + ivec2(0, 2), 0);
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    float grow = uGrow;
    #ifdef NERVE
    // a thin nerve seen from afar keeps about a pixel, or it would break into dashes
    grow += 0.3 * 2.0 * (isOrthographic ? 1.0 : -eye.z) / (projectionMatrix[1][1] * uHeight);
    #endif
    eye.xyz += vNormal * grow;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vOpen = _ao;
    vX = world.x;
    #ifdef FLESH
    vFlesh = _flesh.xy;
    #endif
    gl_Position = projectionMatrix * eye;
    #ifdef NERVE
    vAlong = _along;
    vBefore = texelFetch(uLooks, at + ivec2(0, 3), 0);
    #endif
    if (vState.w > 1.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #ifdef ONLY_LIT
    if (vState.y < LIT_FROM) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
    #ifdef OWN_OPACITY
    if (vLook.a < uLeast) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #elif !defined(NERVE)
    // a layer that is off still shows what presses on the nerve
    if (uOpacity < 0.01 && vState.y < 1.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
  }
`;

/** Surfaces of any layer but the skin. */
export const PART_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  ${HIDE}
  ${CUT}
  uniform vec3 uPaper;
  uniform float uThrough;
  uniform vec3 uHover;
  uniform float uOpacity;
  uniform float uGloss;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  flat varying vec4 vRest;
  #ifdef NERVE
  varying float vAlong;
  flat varying vec4 vBefore;
  #endif
  #ifdef FLESH
  uniform vec3 uTendon;
  varying vec2 vFlesh;
  // pale where it is tendon, darker between bundles of fibres; where these are finer than two
  // pixels they would make patterns of their own, so that their mean is shown
  vec3 ofFlesh(vec3 own) {
    float bundles = vFlesh.y * GRAIN_STEPS / GRAIN_PITCH;
    float seen = 1.0 - smoothstep(0.25, 0.5, fwidth(bundles));
    float dark = 0.5 - 0.5 * seen * cos(6.2831853 * bundles);
    return mix(own, uTendon, vFlesh.x) * (1.0 - GRAIN_DEPTH * dark);
  }
  #endif
  float cover(float kind) {
    float on = step(0.5, kind);
    if (kind > 6.5) return on * mix(0.2, 1.0, lines());
    if (kind > 5.5) return on * mix(0.2, 1.0, wideCrosses());
    if (kind > 4.5) return on * mix(0.35, 1.0, crosses());
    if (kind > 3.5) return on * 0.5;
    if (kind > 2.5) return on * mix(0.2, 1.0, hatch());
    #ifdef NERVE
    // a nerve is hardly wider than a dot
    if (kind > 1.5) return on * mix(0.5, 1.0, dots());
    #endif
    if (kind > 1.5) return on * mix(0.2, 1.0, dots());
    return on;
  }
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (vState.y < 0.5 && isCut(-vToEye)) discard;
    #endif
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float kind = vState.x;
    vec3 tint = vLook.rgb;
    #ifdef NERVE
    if (vAlong * 255.0 < vState.z) {
      kind = vBefore.a * 255.0;
      tint = vBefore.rgb;
    }
    #endif
    float covered = cover(kind);
    #ifdef GLOW
      if (covered < 0.05) discard;
      float core = max(0.0, dot(n, v));
      float shine = GLOW * (0.4 + vState.y / 255.0) * covered * core * core * core;
      gl_FragColor = vec4(shown(linear(tint) * 1.1 + vec3(0.2, 0.07, 0.0)), shine);
      return;
    #endif
    vec3 own = vRest.rgb;
    #ifdef FLESH
    own = ofFlesh(own);
    #endif
    vec3 base = linear(mix(uPaper, own, vRest.a));
    base = mix(base, linear(tint), covered);
    if (vState.w > 0.5 && vState.w < 1.5) base = mix(base, linear(uHover), 0.35);
    #ifdef INSIDE
      // what a cut lays open looks like a sawn surface, not like a hollow shell
      gl_FragColor = vec4(shown(base * 0.62), 1.0);
      return;
    #endif
    vec3 c = lit(base, n, v, upward(), vOpen, uGloss);
    c += linear(tint) * covered * (vState.y / 255.0) * 0.7;
    float alpha = max(uOpacity, vState.y > 0.5 ? vLook.a * covered : 0.0);
    #ifdef OWN_OPACITY
    alpha = vLook.a * (vState.x > 0.5 ? mix(0.45, 1.0, covered) : 1.0);
    alpha = mix(min(1.0, alpha * 1.5), alpha, max(0.0, dot(n, v)));
    #endif
    #ifdef THROUGH
      if (covered < 0.05) discard;
      alpha = min(1.0, 2.0 * uThrough) * covered;
      #ifdef LAID_OPEN
      if (uCut.w > 0.0) alpha *= LAID_OPEN;
      #endif
    #endif
    gl_FragColor = vec4(shown(c), alpha);
  }
`;

/** Writes depth only, so that a see-through layer shows its nearest surface and no other. */
export const DEPTH_FRAGMENT = /* glsl */ `
  ${HIDE}
  ${CUT}
  varying vec3 vToEye;
  void main() {
    if (vX * uHide > 4.0) discard;
    #ifdef CUTS
    if (isCut(-vToEye)) discard;
    #endif
    gl_FragColor = vec4(0.0);
  }
`;
