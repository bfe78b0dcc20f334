/**
 * The part of the skin's shader that finds whose a point is and how far it is to the next border.
 *
 * A vertex has four slots, each with a territory and how deep the vertex lies in it, mm; all corners
 * of a triangle have the same territory in a slot, unless it is nowhere near. So the depths are
 * linear over a triangle, the deepest territory has the point, and a border is a line that runs
 * through triangles. The picker (eye/picker.ts) and the figures (viz/figures/skin_cut.py) go by the
 * same rule.
 *
 * Where three meet and two of them look alike, the border of both together would turn by a sharp
 * corner that no source gives. So what looks alike counts as deeper where it is about equally deep,
 * and the corner is round (meshes/skin/borders.py).
 *
 * Two territories whose border is uncertain (`vague` in skin.toml) pass into each other over some
 * mm, and no line is drawn between them; the deepest still has the point.
 */
import { CONTRACT } from "../../contract/constants";
import { VAGUE_STEP_MM } from "../look/look_table";

/** What the shaders of the skin have to be told. */
export const BORDER_DEFINES: Readonly<Record<string, string>> = {
  BORDER_STEP: CONTRACT.borders.step.toFixed(3),
  BORDER_BAND: CONTRACT.borders.band.toFixed(3),
  CORNER: CONTRACT.borders.corner.toFixed(3),
  VAGUE_STEP: VAGUE_STEP_MM.toFixed(3),
  MOST_VAGUE: CONTRACT.borders.most_vague.toFixed(3),
};

/** What a vertex hands on. */
export const BORDER_VERTEX = /* glsl */ `
  attribute vec4 _patches;
  attribute vec4 _depths;
  flat varying vec4 vPatches;
  varying vec4 vDepths;  // mm
  void handOnBorders() {
    vPatches = _patches;
    vDepths = _depths * BORDER_STEP;
  }
`;

/**
 * `lookAround` gathers the looks that meet at a point; the rest reads them. A software renderer works
 * out both sides of an `if`, but leaves a loop that nobody enters: what few pixels need is in loops.
 */
export const BORDERS = /* glsl */ `
  uniform float uFirst;
  uniform vec3 uMap;  // whether a map is drawn; whether the fields' borders are; whether it fades
  flat varying vec4 vPatches;
  varying vec4 vDepths;
  const float FAR = 1e4;
  const float LEAST_SOFT = 0.45;  // mm on each side of a border over which the colours mix
  const float MOST_SOFT = 0.9 * BORDER_BAND;

  vec4 tint;        // colour of the state or of the map, by the share that has one; and that share
  vec4 pattern;     // shares of solid, dots, hatch, outline
  vec3 felt;        // shares of crosses, wide crosses, lines
  float ownOpacity; // where there is no map
  vec3 mapMore;     // shares of blank, kept, lit
  vec3 inside;      // mm to where outline, hover, lit end; to where they begin if it is negative
  float toField;    // mm to the border of a nerve's field
  float pixel;      // mm that a pixel spans across the nearest border

  vec3 withIt;
  vec3 without;
  float total;

  /** Over how many mm to each side of a border a territory passes into others. */
  float vagueOf(float territory) {
    ivec2 at = lookAt(uFirst + territory, 0.0) + ivec2(0, 3);
    return territory > 254.5 ? 0.0 : texelFetch(uLooks, at, 0).a * 255.0 * VAGUE_STEP;
  }

  /**
   * Adds a territory that is so many mm behind the deepest, and gives its nerve's field. A line is
   * drawn as if the border were lineBehind away.
   */
  float add(float territory, float share, float behind, float lineBehind, float side) {
    ivec2 at = lookAt(uFirst + territory, side);
    #ifdef MAPPED
    vec4 look = texelFetch(uLooks, at + ivec2(0, 2), 0);
    #else
    vec4 look = texelFetch(uLooks, at, 0);
    #endif
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    float there = territory > 254.5 ? 0.0 : 1.0;
    int kind = int(state.x * there + 0.5);
    float lit = kind > 0 && kind != 4 ? 1.0 : 0.0;
    #ifdef MAPPED
    float has = there * step(0.5, look.a);
    mapMore += share * there * vec3(1.0 - has, max(lit, step(0.5, state.y)), lit);
    #else
    float has = lit;
    ownOpacity += share * there * look.a;
    #endif
    total += share;
    tint += share * has * vec4(look.rgb, 1.0);
    pattern += share * vec4(equal(ivec4(kind), ivec4(1, 2, 3, 4)));
    felt += share * vec3(equal(ivec3(kind), ivec3(5, 6, 7)));
    vec3 is = vec3(kind == 4 ? 1.0 : 0.0, there * step(0.5, state.w), lit);
    vec3 away = vec3(lineBehind, behind, lineBehind);
    withIt = min(withIt, mix(vec3(FAR), away, is));
    without = min(without, mix(away, vec3(FAR), is));
    return there > 0.5 ? state.z : -1.0;
  }

  float least(vec4 a) { return min(min(a.x, a.y), min(a.z, a.w)); }

  /** One of four, the first that is no more than the least. */
  vec4 only(vec4 a, float least) {
    vec4 is = step(a, vec4(least));
    is.y *= 1.0 - is.x;
    is.z *= 1.0 - is.x - is.y;
    is.w *= 1.0 - is.x - is.y - is.z;
    return is;
  }

  /** What tells the looks of territories apart; only what looks alike has the same. */
  vec4 lookOf(float territory, float side) {
    ivec2 at = lookAt(uFirst + territory, side);
    vec4 state = texelFetch(uLooks, at + ivec2(0, 1), 0) * 255.0;
    if (territory > 254.5) return vec4(-1.0);
    #ifdef MAPPED
    vec4 look = texelFetch(uLooks, at + ivec2(0, 2), 0);
    float has = step(0.5, look.a);
    float lit = state.x > 0.5 && abs(state.x - 4.0) > 0.5 ? 1.0 : 0.0;
    return vec4(look.rgb * has, has + step(0.5, uMap.z) * (2.0 * lit + 4.0 * step(0.5, state.y)));
    #else
    vec4 look = texelFetch(uLooks, at, 0);
    float coloured = state.x > 0.5 ? 1.0 : 0.0;
    return vec4(look.rgb * coloured, 2.0 * floor(state.x + 0.5) + look.a);
    #endif
  }

  /** How much deeper territories count that look alike, so that their border has no corner. */
  vec4 rise(vec4 deep, float side) {
    vec4 looks[4];
    for (int one = 0; one < 4; one++) looks[one] = lookOf(vPatches[one], side);
    vec4 found = vec4(0.0);
    for (int one = 1; one < 4; one++) {
      for (int other = 0; other < one; other++) {
        float lacking = max(0.0, CORNER - abs(deep[one] - deep[other]));
        float alike = distance(looks[one], looks[other]) < 0.001 ? 1.0 : 0.0;
        float risen = alike * lacking * lacking / (4.0 * CORNER);
        found[one] = max(found[one], risen);
        found[other] = max(found[other], risen);
      }
    }
    return found;
  }

  vec4 behind;  // mm that each slot is behind the deepest
  vec4 first;   // 1 for the deepest
  vec4 others;  // mm behind of the others
  float border; // the least of these

  void rank(vec4 deep) {
    vec2 pairs = max(deep.xy, deep.zw);
    behind = max(pairs.x, pairs.y) - deep;
    first = only(behind, 0.0);
    others = behind + FAR * first;
    border = least(others);
  }

  void lookAround() {
    tint = pattern = vec4(0.0);
    felt = mapMore = vec3(0.0);
    ownOpacity = total = 0.0;
    toField = FAR;
    withIt = without = vec3(FAR);
    float middle = abs(vX);
    float side = sideAt(vX);
    rank(vDepths);
    for (int turn = 0; turn < 1 && border < BORDER_BAND; turn++) {
      float third = least(others + FAR * only(others, border));
      for (int again = 0; again < 1 && third < 1.25 * CORNER; again++)
        rank(vDepths + rise(vDepths, side));
    }
    vec4 pair = first - only(others, border);
    float pixelX = length(vec2(dFdx(vX), dFdy(vX)));
    pixel = length(vec2(dot(pair, dFdx(vDepths)), dot(pair, dFdy(vDepths))));
    float crisp = clamp(0.75 * pixel, LEAST_SOFT, MOST_SOFT);
    float patchHere = dot(first, vPatches);
    float vagueHere = 0.0, soft = crisp;
    for (int turn = 0; turn < 1 && border < MOST_VAGUE; turn++) {
      vagueHere = vagueOf(patchHere);
      soft = max(crisp, min(vagueHere, vagueOf(dot(only(others, border), vPatches))));
    }
    float reach = max(BORDER_BAND, vagueHere);
    float field = add(patchHere, smoothstep(-soft, soft, border), 0.0, 0.0, side);
    for (int turn = 1; turn < 4 && border < reach; turn++) {
      float there = dot(only(others, border), vPatches);
      float vague = min(vagueHere, vagueOf(there));
      float shown = smoothstep(-max(crisp, vague), max(crisp, vague), -border);
      float line = vague > 0.0 ? FAR : border;
      float other = add(there, shown, border, line, side);
      if (min(field, other) >= 0.0 && abs(field - other) > 0.5) toField = min(toField, line);
      vec4 next = only(others, border);
      others += FAR * next;
      border = least(others);
    }
    for (int turn = 0; turn < 1 && middle < BORDER_BAND; turn++) {
      float softX = clamp(0.75 * pixelX, LEAST_SOFT, MOST_SOFT);
      float beyond = 0.5 - 0.5 * smoothstep(0.0, softX, middle);
      add(patchHere, total * beyond / (1.0 - beyond), middle, middle, 1.0 - side);
      pixel = max(pixel, pixelX);
    }
    float whole = 1.0 / total;
    tint *= whole;
    pattern *= whole;
    felt *= whole;
    ownOpacity *= whole;
    mapMore *= whole;
    inside = without - withIt;
  }

  /** A line along a border that is so far away, mm: this wide to each side, and then fading. */
  float along(float away, float wide, float fading) {
    float full = max(wide, 0.8 * pixel);
    return 1.0 - smoothstep(full, full + max(fading, pixel), abs(away));
  }
`;
