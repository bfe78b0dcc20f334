/**
 * The shaders of the skin: the looks of a vertex's two territories are blended, so that borders
 * are soft. A map (roots, nerves, agreement) colours the skin instead of what is lit; a lesion
 * then rings what it lights.
 */
import { LIGHT } from "./light";
import { MAPPED } from "./map_shader";
import { HIDE, LOOK, PATTERNS } from "./shader_chunks";

/** Vertices of the skin. */
export const SKIN_VERTEX = /* glsl */ `
  ${LOOK}
  ${HIDE}
  attribute vec4 _territory;
  uniform float uFirst;
  varying vec4 vMap;      // colour of the map, by the share that has one; and that share
  varying vec4 vMapMore;  // shares of blank, kept, lit; of the weaker patch in another field
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;     // colour of the state, by the share that has one; and that share
  varying vec4 vPattern;  // shares of solid, dots, hatch, outline
  varying vec3 vFelt;     // shares of crosses, wide crosses, lines
  varying float vHover;   // share of what the pointer is on
  varying float vOpacity;
  float add(float territory, float share, float side) {
    if (territory > 254.5) return -1.0;
    ivec2 at = lookAt(uFirst + territory, side);
    vec4 look = texelFetch(uLooks, at, 0);
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    int pattern = int(state.x + 0.5);
    if (pattern > 0 && pattern != 4) vTint += share * vec4(look.rgb, 1.0);
    vPattern += share * vec4(equal(ivec4(pattern), ivec4(1, 2, 3, 4)));
    vFelt += share * vec3(equal(ivec3(pattern), ivec3(5, 6, 7)));
    vHover += share * state.w;
    vOpacity += share * look.a;
    vec4 map = texelFetch(uLooks, at + ivec2(0, 2), 0);
    vMap += share * vec4(map.rgb, 1.0) * step(0.5, map.a);
    float lit = pattern > 0 && pattern != 4 ? 1.0 : 0.0;
    vMapMore.xyz += share * vec3(step(map.a, 0.5), max(lit, step(0.5, state.y)), lit);
    return state.z;
  }
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vTint = vec4(0.0);
    vPattern = vec4(0.0);
    vFelt = vec3(0.0);
    vHover = vOpacity = 0.0;
    vMap = vMapMore = vec4(0.0);
    float second = _territory.z / 255.0;
    float side = sideAt(world.x);
    float field = add(_territory.x, 1.0 - second, side);
    float other = add(_territory.y, second, side);
    vMapMore.w = field < 0.0 || other < 0.0 || abs(field - other) < 0.5 ? 0.0 : second;
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vX = world.x;
    gl_Position = projectionMatrix * eye;
  }
`;

/** The surface of the skin. */
export const SKIN_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  ${HIDE}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
  uniform float uFade;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vTint;
  varying vec4 vPattern;
  varying vec3 vFelt;
  varying float vHover;
  varying float vOpacity;
  // a soft band along a border: a hairline would show every triangle of the skin
  float edge(float share) {
    float away = abs(share - 0.5) * 2.0;
    return 1.0 - smoothstep(0.0, 0.55, away);
  }
  float soft(float share) { return smoothstep(0.32, 0.68, share); }
  ${MAPPED}
  void main() {
    if (vX * uHide > 4.0) discard;
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    float covered = soft(vPattern.x) + mix(0.06, 0.9, dots()) * soft(vPattern.y)
      + mix(0.14, 0.95, hatch()) * soft(vPattern.z);
    covered += mix(0.1, 0.9, crosses()) * soft(vFelt.x) + mix(0.1, 0.9, wideCrosses()) * soft(vFelt.y)
      + mix(0.06, 0.9, lines()) * soft(vFelt.z);
    covered = clamp(covered, 0.0, 1.0);
    if (uMap.x > 0.5) {
      gl_FragColor = mapped(n, v, covered);
      gl_FragColor.a *= uFade;
      return;
    }
    covered *= vOpacity;
    float wash = smoothstep(0.1, 0.9, vPattern.w);
    #ifdef OUTLINES
    float sparedLine = 0.85 * edge(vPattern.w);
    #else
    float sparedLine = 0.0;
    #endif
    float hoverLine = edge(vHover);
    vec3 base = mix(linear(uSkin), linear(uOutline), 0.3 * wash);
    base = mix(base, linear(vTint.rgb / max(vTint.a, 0.01)), covered);
    base = mix(base, linear(uHover), 0.22 * soft(vHover));
    vec3 c = lit(base, n, v, upward(), 1.0, 0.03);
    c = mix(c, c * 0.55 + linear(vTint.rgb / max(vTint.a, 0.01)) * 0.5, covered);
    float shell = uOpacity * uOpacity;
    float alpha = mix(shell * 0.72, 1.0, shell * shell) + rim * uOpacity * (0.55 + 0.45 * uOpacity);
    float strong = mix(0.42, 0.9, smoothstep(0.0, 0.8, uOpacity));
    alpha = max(alpha, strong * covered + rim * covered * 0.2);
    alpha = max(alpha, max(0.16 * soft(vHover), 0.14 * wash));
    float lines = max(sparedLine, hoverLine) * smoothstep(0.04, 0.4, dot(n, v));
    vec3 line = linear(hoverLine > sparedLine ? uHover : uOutline);
    c = mix(c, lit(line, n, v, upward(), 1.0, 0.0), lines * 0.9);
    alpha = clamp(max(alpha, lines * 0.8), 0.0, 1.0);
    gl_FragColor = vec4(shown(c), alpha * uFade);
  }
`;
