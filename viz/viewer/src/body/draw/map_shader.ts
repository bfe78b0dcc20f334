/**
 * The part of the skin's shader that draws a map: a patch in its colour, blank skin under a quiet
 * hatch, the borders of the nerves' fields, and a line round what a lesion lights. The figures do
 * the same (viz/map_paint.py).
 */
export const MAPPED = /* glsl */ `
  uniform vec3 uMap;  // whether a map is drawn; whether the fields' borders are; whether it fades
  uniform vec3 uInk;
  uniform vec3 uAccent;
  varying vec4 vMap;
  varying vec4 vMapMore;
  vec4 mapped(vec3 n, vec3 v, float covered) {
    vec3 skin = linear(uSkin);
    vec2 p = onScreen();
    vec3 plain = skin * (1.0 - 0.3 * soft(vMapMore.x) * stripes((p.x + p.y) / 7.0, 0.22));
    vec3 colour = linear(vMap.rgb / max(vMap.a, 0.01));
    // dots and hatches of what is possible or varies show through the kept colour
    float kept = soft(vMapMore.y) * mix(1.0, covered, step(0.5, uMap.z) * soft(vMapMore.z));
    colour = mix(mix(colour, skin, 0.68), colour, kept);
    vec3 base = mix(plain, colour, soft(vMap.a));
    base = mix(base, linear(uInk), 0.75 * uMap.y * smoothstep(0.36, 0.47, vMapMore.w));
    float ring = uMap.z * smoothstep(0.3, 0.45, 0.5 - abs(vMapMore.z - 0.5));
    base = mix(base, linear(uAccent), 0.9 * ring);
    float hover = edge(vHover);
    base = mix(base, linear(uHover), 0.12 * soft(vHover) + 0.8 * hover);
    // flatter than flesh, so that a colour is the legend's from wherever it is seen
    vec3 c = mix(base, lit(base, n, v, upward(), 1.0, 0.0), 0.5);
    return vec4(shown(c), 0.97 * clamp(uOpacity / 0.35, 0.0, 1.0));
  }
`;
