/**
 * The part of the skin's shader that draws a map: a patch in its colour, blank skin under a quiet
 * hatch, the borders of the nerves' fields, and a line round what a lesion lights. The figures do
 * the same (viz/figures/map_paint.py).
 */
export const MAPPED = /* glsl */ `
  uniform vec3 uInk;
  uniform vec3 uAccent;
  vec4 coloured(vec3 n, vec3 v, float covered) {
    vec3 skin = linear(uSkin);
    vec2 p = onScreen();
    vec3 plain = skin * (1.0 - 0.3 * mapMore.x * stripes(p.x + p.y, 7.0, 0.22));
    vec3 colour = linear(tint.rgb / max(tint.a, 0.01));
    // dots and hatches of what is possible or varies show through the kept colour
    float kept = mapMore.y * mix(1.0, covered, step(0.5, uMap.z) * mapMore.z);
    colour = mix(mix(colour, skin, 0.68), colour, kept);
    vec3 base = mix(plain, colour, tint.a);
    base = mix(base, linear(uInk), 0.75 * uMap.y * along(toField, 0.6, 0.5));
    base = mix(base, linear(uAccent), 0.9 * uMap.z * along(inside.z, 1.1, 0.6));
    base = mix(base, linear(uHover), 0.12 * within(inside.y) + 0.8 * along(inside.y, 0.7, 1.2));
    // flatter than flesh, so that a colour is the legend's from wherever it is seen
    vec3 c = mix(base, lit(base, n, v, upward(), 1.0, 0.0), 0.5);
    return vec4(shown(c), 0.97 * clamp(uOpacity / 0.35, 0.0, 1.0));
  }
`;
