/**
 * The lighting, in the eye's own frame: a key over the viewer's left shoulder, a weak cool fill,
 * a warm sky,
 * a rim from behind. So a bone is well lit from wherever it is seen. Colours are sums of light,
 * then sRGB.
 */
export const LIGHT = /* glsl */ `
  vec3 linear(vec3 c) { return pow(c, vec3(2.2)); }
  vec3 shown(vec3 c) {
    c = c / (1.0 + max(c - 0.7, 0.0) * 0.7);
    return pow(clamp(c, 0.0, 1.0), vec3(1.0 / 2.2));
  }
  vec3 upward() { return normalize((viewMatrix * vec4(0.0, 0.0, 1.0, 0.0)).xyz); }
  vec3 lit(vec3 base, vec3 n, vec3 v, vec3 up, float open, float gloss) {
    vec3 keyWay = normalize(vec3(-0.62, 0.62, 0.52));
    vec3 fillWay = normalize(vec3(0.85, -0.1, 0.4));
    float key = max(0.0, (dot(n, keyWay) + 0.12) / 1.12);
    float fill = max(0.0, (dot(n, fillWay) + 0.3) / 1.3);
    float facing = max(0.0, dot(n, v));
    vec3 sky = mix(vec3(0.20, 0.15, 0.12), vec3(0.40, 0.40, 0.42), 0.5 + 0.5 * dot(n, up));
    float cave = open * open;
    vec3 warm = mix(vec3(1.07, 0.93, 0.78), vec3(1.0), smoothstep(0.0, 0.6, key * open));
    vec3 c = base * warm * (sky * mix(0.3, 1.0, cave)
      + vec3(1.0, 0.96, 0.89) * key * 0.98 * mix(0.45, 1.0, open)
      + vec3(0.72, 0.8, 0.92) * fill * 0.14 * open);
    c *= mix(0.5, 1.0, smoothstep(0.0, 0.5, facing));
    vec3 behind = normalize(vec3(0.4, 0.75, -0.5));
    float rim = pow(1.0 - facing, 3.0) * smoothstep(-0.2, 0.9, dot(n, behind));
    c += vec3(1.0, 0.95, 0.85) * rim * 0.2 * open;
    float spec = pow(max(0.0, dot(n, normalize(keyWay + v))), 34.0);
    return c + vec3(1.0, 0.97, 0.92) * spec * gloss * open;
  }
`;
