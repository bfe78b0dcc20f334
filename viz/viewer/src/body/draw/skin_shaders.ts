/**
 * The shaders of the skin: each pixel has the look of the territory that it lies in, and borders
 * are lines. A map (roots, nerves, agreement) colours the skin instead of what is lit; a lesion
 * then rings what it lights.
 */
import { BORDER_VERTEX, BORDERS } from "./border_shader";
import { LIGHT } from "./light";
import { MAPPED } from "./map_shader";
import { HIDE, LOOK, PATTERNS } from "./shader_chunks";

/** Vertices of the skin. */
export const SKIN_VERTEX = /* glsl */ `
  ${HIDE}
  ${BORDER_VERTEX}
  varying vec3 vNormal;
  varying vec3 vToEye;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vX = world.x;
    handOnBorders();
    gl_Position = projectionMatrix * eye;
  }
`;

/** The surface of the skin. */
export const SKIN_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  ${HIDE}
  ${LOOK}
  uniform vec3 uSkin;
  uniform vec3 uOutline;
  uniform float uFade;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  ${BORDERS}
  /** How much of the skin the patterns of the states cover. */
  float patterned() {
    float covered = pattern.x;
    float broken = pattern.y + pattern.z + felt.x + felt.y + felt.z;
    for (int turn = 0; turn < 1 && broken > 0.0; turn++) {
      covered += mix(0.06, 0.9, dots()) * pattern.y + mix(0.14, 0.95, hatch()) * pattern.z;
      covered += mix(0.1, 0.9, crosses()) * felt.x + mix(0.1, 0.9, wideCrosses()) * felt.y;
      covered += mix(0.06, 0.9, lines()) * felt.z;
    }
    return min(covered, 1.0);
  }
  float within(float edge) { return smoothstep(-LEAST_SOFT, LEAST_SOFT, edge); }
  #ifdef MAPPED
  ${MAPPED}
  #else
  vec4 coloured(vec3 n, vec3 v, float covered) {
    float rim = pow(1.0 - max(0.0, dot(n, v)), 2.4);
    covered *= ownOpacity;
    float wash = pattern.w;
    #ifdef OUTLINES
    float sparedLine = 0.85 * along(inside.x, 0.5, 1.5);
    #else
    float sparedLine = 0.0;
    #endif
    float hoverLine = along(inside.y, 0.6, 1.6), hover = within(inside.y);
    vec3 base = mix(linear(uSkin), linear(uOutline), 0.3 * wash);
    vec3 state = linear(tint.rgb / max(tint.a, 0.01));
    base = mix(base, state, covered);
    base = mix(base, linear(uHover), 0.22 * hover);
    vec3 c = lit(base, n, v, upward(), 1.0, 0.03);
    c = mix(c, c * 0.55 + state * 0.5, covered);
    float shell = uOpacity * uOpacity;
    float alpha = mix(shell * 0.72, 1.0, shell * shell) + rim * uOpacity * (0.55 + 0.45 * uOpacity);
    float strong = mix(0.42, 0.9, smoothstep(0.0, 0.8, uOpacity));
    alpha = max(alpha, strong * covered + rim * covered * 0.2);
    alpha = max(alpha, max(0.16 * hover, 0.14 * wash));
    float lines = max(sparedLine, hoverLine) * smoothstep(0.04, 0.4, dot(n, v));
    for (int turn = 0; turn < 1 && lines > 0.0; turn++) {
      vec3 line = linear(hoverLine > sparedLine ? uHover : uOutline);
      c = mix(c, lit(line, n, v, upward(), 1.0, 0.0), lines * 0.9);
    }
    alpha = clamp(max(alpha, lines * 0.8), 0.0, 1.0);
    return vec4(shown(c), alpha);
  }
  #endif
  void main() {
    if (vX * uHide > 4.0) discard;
    lookAround();
    gl_FragColor = coloured(normalize(vNormal), normalize(vToEye), patterned());
    gl_FragColor.a *= uFade;
  }
`;
