/**
 * The shaders of the body: one lighting for everything, looks read from the look table, patterns
 * on screen.
 *
 * Written in three.js's dialect (it adds the matrices, `position` and `normal`). The look of a
 * vertex is fetched
 * once per vertex; on the skin the looks of its two territories are blended, so that borders are
 * soft.
 */
import { LIGHT } from "./light.js";

const LOOK = /* glsl */ `
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`;

/** `uHide` is the sign of x of the half body that is left out in a close look at one leg, or 0. */
const HIDE = /* glsl */ `
  uniform float uHide;
  varying float vX;
`;

const PATTERNS = /* glsl */ `
  uniform float uPixel;
  float stripes(float p, float share) {
    float wave = abs(fract(p) - 0.5) * 2.0;
    float soft = fwidth(p) * 2.0;
    return smoothstep(1.0 - share - soft, 1.0 - share + soft, wave);
  }
  vec2 onScreen() { return gl_FragCoord.xy / uPixel; }
  float hatch() { vec2 p = onScreen(); return stripes((p.x + p.y) / 9.0, 0.5); }
  float crosses() {
    vec2 p = onScreen();
    return max(stripes((p.x + p.y) / 8.0, 0.32), stripes((p.x - p.y) / 8.0, 0.32));
  }
  float dots() {
    vec2 p = onScreen() / 6.0;
    p.x += 0.5 * mod(floor(p.y), 2.0);
    return 1.0 - smoothstep(0.24, 0.4, length(fract(p) - 0.5));
  }
`;

export const PART_VERTEX = /* glsl */ `
  ${LOOK}
  ${HIDE}
  attribute float _part;
  attribute float _ao;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  uniform float uGrow;
  uniform float uHeight;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  flat varying vec4 vRest;
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
    gl_Position = projectionMatrix * eye;
    #ifdef NERVE
    vAlong = _along;
    #endif
    #ifdef ONLY_LIT
    if (vState.y < 1.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
    #ifdef OWN_OPACITY
    if (vLook.a < 0.02) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
  }
`;

export const PART_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  ${HIDE}
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
  #endif
  float cover() {
    float on = step(0.5, vState.x);
    #ifdef NERVE
    on *= step(vState.z / 255.0, vAlong);
    #endif
    if (vState.x > 4.5) return on * mix(0.35, 1.0, crosses());
    if (vState.x > 3.5) return on * 0.5;
    if (vState.x > 2.5) return on * mix(0.2, 1.0, hatch());
    if (vState.x > 1.5) return on * mix(0.2, 1.0, dots());
    return on;
  }
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float covered = cover();
    #ifdef GLOW
      if (covered < 0.05) discard;
      float core = max(0.0, dot(n, v));
      float shine = GLOW * (0.4 + vState.y / 255.0) * covered * core * core * core;
      gl_FragColor = vec4(shown(linear(vLook.rgb) * 1.1 + vec3(0.2, 0.07, 0.0)), shine);
      return;
    #endif
    vec3 base = linear(mix(uPaper, vRest.rgb, vRest.a));
    base = mix(base, linear(vLook.rgb), covered);
    if (vState.w > 0.5) base = mix(base, linear(uHover), 0.35);
    vec3 c = lit(base, n, v, upward(), vOpen, uGloss);
    c += linear(vLook.rgb) * covered * (vState.y / 255.0) * 0.7;
    float alpha = uOpacity;
    #ifdef OWN_OPACITY
    alpha = vLook.a * (vState.x > 0.5 ? mix(0.45, 1.0, covered) : 1.0);
    alpha = mix(min(1.0, alpha * 1.5), alpha, max(0.0, dot(n, v)));
    #endif
    #ifdef THROUGH
      if (covered < 0.05) discard;
      alpha = min(1.0, 2.0 * uThrough) * covered;
    #endif
    gl_FragColor = vec4(shown(c), alpha);
  }
`;

export const SKIN_VERTEX = /* glsl */ `
  ${LOOK}
  ${HIDE}
  attribute vec4 _territory;
  uniform float uFirst;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;     // colour of the state, by the share that has one; and that share
  varying vec4 vPattern;  // shares of solid, dots, hatch, outline
  varying vec3 vMore;     // shares of crosses and of what the pointer is on; opacity
  void add(float territory, float share, float side) {
    if (territory > 254.5) return;
    ivec2 at = lookAt(uFirst + territory, side);
    vec4 look = texelFetch(uLooks, at, 0);
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    int pattern = int(state.x + 0.5);
    if (pattern > 0 && pattern != 4) vTint += share * vec4(look.rgb, 1.0);
    vPattern += share * vec4(equal(ivec4(pattern), ivec4(1, 2, 3, 4)));
    vMore += share * vec3(pattern == 5 ? 1.0 : 0.0, state.w, look.a);
  }
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vTint = vec4(0.0);
    vPattern = vec4(0.0);
    vMore = vec3(0.0);
    float second = _territory.z / 255.0;
    float side = sideAt(world.x);
    add(_territory.x, 1.0 - second, side);
    add(_territory.y, second, side);
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
  }
`;

export const SKIN_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  ${HIDE}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;
  varying vec4 vPattern;
  varying vec3 vMore;
  float edge(float share, float pixels) {
    float w = fwidth(share);
    float away = abs(share - 0.5) / max(w, 1e-5) / uPixel;
    return w < 1e-5 ? 0.0 : 1.0 - smoothstep(pixels - 0.7, pixels + 0.7, away);
  }
  float soft(float share) { return smoothstep(0.32, 0.68, share); }
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    float covered = soft(vPattern.x) + mix(0.06, 0.9, dots()) * soft(vPattern.y)
      + mix(0.14, 0.95, hatch()) * soft(vPattern.z) + mix(0.1, 0.9, crosses()) * soft(vMore.x);
    covered = clamp(covered, 0.0, 1.0) * vMore.z;
    float spared = soft(vPattern.w);
    float sparedLine = edge(vPattern.w, 1.1) * step(0.02, vPattern.w);
    float hoverLine = edge(vMore.y, 1.2);
    vec3 base = mix(linear(uSkin), linear(uOutline), 0.2 * spared);
    base = mix(base, linear(vTint.rgb / max(vTint.a, 0.01)), covered);
    base = mix(base, linear(uHover), 0.22 * soft(vMore.y));
    vec3 c = lit(base, n, v, upward(), 1.0, 0.03);
    c = mix(c, c * 0.55 + linear(vTint.rgb / max(vTint.a, 0.01)) * 0.5, covered);
    float shell = uOpacity * uOpacity;
    float alpha = mix(shell * 0.72, 1.0, shell * shell) + rim * uOpacity * (0.55 + 0.45 * uOpacity);
    float strong = mix(0.42, 0.9, smoothstep(0.0, 0.8, uOpacity));
    alpha = max(alpha, strong * covered + rim * covered * 0.2);
    alpha = max(alpha, max(0.16 * soft(vMore.y), 0.12 * spared));
    float lines = max(sparedLine, hoverLine) * smoothstep(0.04, 0.4, dot(n, v));
    vec3 line = linear(hoverLine > sparedLine ? uHover : uOutline);
    c = mix(c, lit(line, n, v, upward(), 1.0, 0.0), lines * 0.9);
    alpha = clamp(max(alpha, lines * 0.8), 0.0, 1.0);
    gl_FragColor = vec4(shown(c), alpha);
  }
`;

/** Writes depth only, so that a see-through layer shows its nearest surface and no other. */
export const DEPTH_FRAGMENT = /* glsl */ `
  ${HIDE}
  void main() {
    if (vX * uHide > 4.0) discard;
    gl_FragColor = vec4(0.0);
  }
`;
