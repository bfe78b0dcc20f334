/** What the shaders share: reading looks, leaving a half body out, patterns on screen. */

export const LOOK = /* glsl */ `
  uniform sampler2D uLooks;
  uniform float uSide;
  ivec2 lookAt(float index, float side) {
    int i = int(index + 0.5);
    return ivec2(i % LOOK_COLUMNS, ((i / LOOK_COLUMNS) * 2 + int(side)) * LOOK_TEXELS);
  }
  float sideAt(float worldX) { return uSide > 1.5 ? (worldX > 0.0 ? 1.0 : 0.0) : uSide; }
`;

/** `uHide` is the sign of x of the half body that is left out in a close look at one leg, or 0. */
export const HIDE = /* glsl */ `
  uniform float uHide;
  varying float vX;
`;

/**
 * In a close look at a site, what covers it is cut away: everything nearer to the eye than the
 * site, within a cone round the line of sight. `uCut` is the site in the eye's frame and the
 * cone's radius there (0: no cut); `uCutFront` is how far before its middle the cut ends, mm.
 */
export const CUT = /* glsl */ `
  uniform vec4 uCut;
  uniform float uCutFront;
  bool isCut(vec3 p) {
    if (uCut.w <= 0.0) return false;
    float away = length(uCut.xyz);
    vec3 sight = uCut.xyz / away;
    float near = dot(p, sight);
    return near < away - uCutFront && length(p - sight * near) < uCut.w * near / away;
  }
`;

/** The patterns that tell states apart, on screen and not on the body. */
export const PATTERNS = /* glsl */ `
  uniform float uPixel;
  /** Stripes every so many CSS pixels along p, this share of which they cover. */
  float stripes(float p, float width, float share) {
    float wave = abs(fract(p / width) - 0.5) * 2.0;
    float soft = 4.0 / (width * uPixel);
    return smoothstep(1.0 - share - soft, 1.0 - share + soft, wave);
  }
  vec2 onScreen() { return gl_FragCoord.xy / uPixel; }
  float hatch() { vec2 p = onScreen(); return stripes(p.x + p.y, 9.0, 0.5); }
  float lines() { vec2 p = onScreen(); return stripes(p.x - p.y, 9.0, 0.32); }
  float lattice(float width, float share) {
    vec2 p = onScreen();
    return max(stripes(p.x + p.y, width, share), stripes(p.x - p.y, width, share));
  }
  float crosses() { return lattice(8.0, 0.32); }
  float wideCrosses() { return lattice(16.0, 0.2); }
  float dots() {
    vec2 p = onScreen() / 6.0;
    p.x += 0.5 * mod(floor(p.y), 2.0);
    return 1.0 - smoothstep(0.24, 0.4, length(fract(p) - 0.5));
  }
`;
