/**
 * The shaders of the body: one lighting for everything, looks read from the look table, patterns on screen.
 *
 * Written in three.js's dialect (it adds the matrices, `position` and `normal`). The look of a vertex is fetched
 * once per vertex; on the skin the looks of its two territories are blended, so that borders are soft.
 */

const LOOK = /* glsl */ `
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, (i / LOOK_COLUMNS) * 4 + int(side) * 2);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`;

const PATTERNS = /* glsl */ `
  uniform float uPixel;
  float stripes(vec2 p, float share) {
    float wave = abs(fract(p.x) - 0.5) * 2.0;
    float soft = fwidth(p.x) * 2.0;
    return smoothstep(1.0 - share - soft, 1.0 - share + soft, wave);
  }
  vec2 onScreen() { return gl_FragCoord.xy / uPixel; }
  float hatch() { vec2 p = onScreen(); return stripes(vec2((p.x + p.y) / 9.0), 0.5); }
  float crossHatch() {
    vec2 p = onScreen();
    return max(stripes(vec2((p.x + p.y) / 8.0), 0.32), stripes(vec2((p.x - p.y) / 8.0), 0.32));
  }
  float dots() {
    vec2 p = onScreen() / 7.0;
    p.x += 0.5 * mod(floor(p.y), 2.0);
    return 1.0 - smoothstep(0.25, 0.38, length(fract(p) - 0.5));
  }
`;

/* The key light comes over the viewer's left shoulder, so that a bone is well lit from wherever it is seen. */
const LIGHT = /* glsl */ `
  vec3 linear(vec3 c) { return pow(c, vec3(2.2)); }
  vec3 shown(vec3 c) {
    c = c / (1.0 + max(c - 0.72, 0.0) * 0.75);
    return pow(clamp(c, 0.0, 1.0), vec3(1.0 / 2.2));
  }
  vec3 lit(vec3 base, vec3 n, vec3 v, vec3 up, float open, float gloss) {
    vec3 keyWay = normalize(vec3(-0.45, 0.62, 0.72));
    vec3 fillWay = normalize(vec3(0.85, -0.05, 0.45));
    float key = max(0.0, (dot(n, keyWay) + 0.18) / 1.18);
    float fill = max(0.0, (dot(n, fillWay) + 0.3) / 1.3);
    float facing = max(0.0, dot(n, v));
    vec3 sky = mix(vec3(0.30, 0.24, 0.21), vec3(0.52, 0.53, 0.56), 0.5 + 0.5 * dot(n, up));
    float cave = open * open;
    vec3 warm = mix(vec3(1.0), vec3(1.06, 0.97, 0.88), 1.0 - key);
    vec3 c = base * warm * (sky * mix(0.38, 1.0, cave) + vec3(1.0, 0.965, 0.9) * key * 0.86 * mix(0.55, 1.0, open)
      + vec3(0.72, 0.8, 0.92) * fill * 0.16 * open);
    c *= mix(0.62, 1.0, smoothstep(0.0, 0.55, facing));
    float rim = pow(1.0 - facing, 3.0) * smoothstep(-0.2, 0.9, dot(n, normalize(vec3(0.3, 0.8, -0.5))));
    c += vec3(1.0, 0.96, 0.88) * rim * 0.22 * open;
    float spec = pow(max(0.0, dot(n, normalize(keyWay + v))), 38.0);
    return c + vec3(1.0, 0.97, 0.92) * spec * gloss * open;
  }
`;

export const PART_VERTEX = /* glsl */ `
  ${LOOK}
  attribute float _part;
  attribute float _ao;
  #ifdef NERVE
  attribute float _along;
  varying float vAlong;
  #endif
  uniform float uGrow;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ivec2 at = lookAt(_part, sideAt(world.x));
    vLook = texelFetch(uLooks, at, 0);
    vState = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    eye.xyz += vNormal * uGrow;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    vOpen = _ao;
    gl_Position = projectionMatrix * eye;
    #ifdef NERVE
    vAlong = _along;
    #endif
    #ifdef ONLY_LIT
    if (vState.x < 2.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
    #ifdef OWN_OPACITY
    if (vLook.a < 0.02) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    #endif
  }
`;

export const PART_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  uniform vec3 uRest;
  uniform vec3 uPaper;
  uniform vec3 uHover;
  uniform float uOpacity;
  uniform float uGloss;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying float vOpen;
  flat varying vec4 vLook;
  flat varying vec4 vState;
  #ifdef NERVE
  varying float vAlong;
  #endif
  float cover() {
    float strength = vState.y / 255.0;
    #ifdef NERVE
    strength *= step(vState.z / 255.0, vAlong);
    #endif
    if (vState.x > 4.5 && vState.x < 5.5) return strength * mix(0.22, 1.0, hatch());
    if (vState.x > 1.5 && vState.x < 2.5) return strength * mix(0.16, 1.0, dots());
    if (vState.x > 5.5) return strength * mix(0.35, 1.0, crossHatch());
    return strength;
  }
  void main() {
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float covered = cover();
    #ifdef GLOW
      if (covered < 0.05) discard;
      float core = max(0.0, dot(n, v));
      gl_FragColor = vec4(shown(linear(vLook.rgb) * 1.1), GLOW * covered * core * core * core);
      return;
    #endif
    vec3 base = linear(vState.w > 0.5 && vState.w < 1.5 ? mix(uRest, uPaper, 0.55) : uRest);
    base = mix(base, linear(vLook.rgb), vState.x < 0.5 && vState.y < 0.5 ? 0.0 : covered);
    if (vState.w > 1.5) base = mix(base, linear(uHover), 0.35);
    vec3 up = normalize((viewMatrix * vec4(0.0, 0.0, 1.0, 0.0)).xyz);
    vec3 c = lit(base, n, v, up, vOpen, uGloss);
    #ifdef NERVE
    c += linear(vLook.rgb) * covered * 0.34 * step(1.5, vState.x);
    #endif
    float alpha = uOpacity;
    #ifdef OWN_OPACITY
    alpha = vLook.a * (vState.x > 0.5 ? mix(0.45, 1.0, covered) : 1.0);
    alpha = mix(min(1.0, alpha * 1.5), alpha, max(0.0, dot(n, v)));
    #endif
    #ifdef THROUGH
      if (covered < 0.05) discard;
      alpha = THROUGH * covered;
    #endif
    gl_FragColor = vec4(shown(c), alpha);
  }
`;

export const SKIN_VERTEX = /* glsl */ `
  ${LOOK}
  attribute vec4 _territory;
  uniform float uFirst;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vLoss;   // shares of numb, reduced, possible, variable
  varying vec4 vOther;  // shares of spared, pain, hovered, and whether any territory is here
  void add(float territory, float share, float side) {
    if (territory > 254.5) return;
    vec4 s = texelFetch(uLooks, lookAt(uFirst + territory, side) + ivec2(0, 1), 0) * 255.0;
    vLoss += share * vec4(equal(ivec4(int(s.x + 0.5)), ivec4(4, 3, 2, 5)));
    vOther += share * vec4(equal(ivec2(int(s.x + 0.5)), ivec2(1, 6)), s.w > 1.5 ? 1.0 : 0.0, 1.0);
  }
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vLoss = vec4(0.0);
    vOther = vec4(0.0);
    float second = _territory.z / 255.0;
    float side = sideAt(world.x);
    add(_territory.x, 1.0 - second, side);
    add(_territory.y, second, side);
    vNormal = normalize(normalMatrix * normal);
    vec4 eye = viewMatrix * world;
    vToEye = isOrthographic ? vec3(0.0, 0.0, 1.0) : -eye.xyz;
    gl_Position = projectionMatrix * eye;
  }
`;

export const SKIN_FRAGMENT = /* glsl */ `
  ${PATTERNS}
  ${LIGHT}
  uniform vec3 uRest;
  uniform vec3 uLit;
  uniform vec3 uSpared;
  uniform vec3 uPain;
  uniform vec3 uHover;
  uniform float uOpacity;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vLoss;
  varying vec4 vOther;
  float edge(float share, float pixels) {
    float w = fwidth(share);
    return w < 1e-5 ? 0.0 : 1.0 - smoothstep(pixels - 0.7, pixels + 0.7, abs(share - 0.5) / w / uPixel);
  }
  float soft(float share) { return smoothstep(0.3, 0.7, share); }
  void main() {
    vec3 n = normalize(vNormal), v = normalize(vToEye);
    float facing = max(0.0, dot(n, v));
    float rim = pow(1.0 - facing, 2.2);
    float numb = soft(vLoss.x) + 0.55 * soft(vLoss.y) + 0.8 * dots() * soft(vLoss.z)
      + mix(0.12, 0.85, hatch()) * soft(vLoss.w);
    float affected = clamp(vLoss.x + vLoss.y + vLoss.z + vLoss.w, 0.0, 1.0);
    float pain = crossHatch() * soft(vOther.y);
    float sparedLine = edge(vOther.x, 1.4);
    float hoverLine = edge(vOther.z, 1.2);
    vec3 base = linear(uRest);
    base = mix(base, linear(uSpared), 0.16 * soft(vOther.x));
    base = mix(base, linear(uLit), clamp(numb, 0.0, 1.0) * 0.92);
    base = mix(base, linear(uPain), pain * 0.85);
    base = mix(base, linear(uHover), 0.22 * soft(vOther.z));
    vec3 up = normalize((viewMatrix * vec4(0.0, 0.0, 1.0, 0.0)).xyz);
    vec3 c = lit(base, n, v, up, 1.0, 0.03);
    float shell = uOpacity * uOpacity * (3.0 - 2.0 * uOpacity);
    float alpha = mix(shell * 0.85, 1.0, shell * shell) + rim * uOpacity * 0.75;
    float strong = mix(0.25, 0.62, smoothstep(0.0, 0.5, uOpacity));
    alpha = max(alpha, strong * clamp(numb, 0.0, 1.0) + 0.10 * affected);
    alpha = max(alpha, max(pain * 0.8, 0.16 * soft(vOther.z)) + 0.10 * soft(vOther.x));
    float lines = max(sparedLine, hoverLine);
    c = mix(c, lit(linear(hoverLine > sparedLine ? uHover : uSpared), n, v, up, 1.0, 0.0), lines * 0.9);
    alpha = clamp(max(alpha, lines * 0.85), 0.0, 1.0);
    gl_FragColor = vec4(shown(c), alpha);
  }
`;

/** Writes depth only, so that a see-through layer shows its nearest surface and no other. */
export const DEPTH_FRAGMENT = /* glsl */ `void main() { gl_FragColor = vec4(0.0); }`;
