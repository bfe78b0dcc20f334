import { describe, expect, it } from "vitest";
import { affected, effectsOf, feltOf, statesThatReach } from "../../src/book/effects";
import { graded, gradeOf, typicalGrade, withGrade } from "../../src/book/grades";
import { stopsOf } from "../../src/book/nerve_line";
import { subjectOf } from "../../src/book/subject";
import { CONTRACT } from "../../src/contract/constants";
import { namesOf, splitGrade } from "../../src/contract/names";
import { decoded, FEELINGS, STATES } from "../../src/contract/states";
import { completeView, type PartOfView } from "../../src/contract/view";
import { stateKey, stateOf } from "../../src/state/known_states";
import { scene } from "../scene";

const of = (part: PartOfView) => completeView(part);

function hurt(state: string, felt: (typeof FEELINGS)[number]): number {
  return (
    STATES.indexOf(state as (typeof STATES)[number]) |
    (FEELINGS.indexOf(felt) << CONTRACT.felt_bits)
  );
}

/** The made-up scene with two states at other grades than the typical one. */
function words() {
  const found = scene();
  const width = found.targets.length;
  for (const id of ["S1:irritated", "tibial@0.5:irritated", "tarsal_tunnel:cut"]) {
    found.states.push(id);
    const row = new Uint8Array(2 * width);
    row[2 * found.targets.indexOf("skin:sole")] = hurt("felt", "likely");
    row[2 * found.targets.indexOf("deep:fat_pad")] = hurt("reduced", "possible");
    for (const table of found.tables) table.cells = Uint8Array.from([...table.cells, ...row]);
  }
  return found;
}

describe("the grade of an id", () => {
  it("is its own, that of the view, or how it presents", () => {
    const scene = words();
    expect(typicalGrade(scene, "S1")).toBe("cut");
    expect(typicalGrade(scene, "tarsal_tunnel:cut")).toBe("compressed");
    expect(gradeOf(scene, "S1", "typical")).toBe("cut");
    expect(gradeOf(scene, "S1", "irritated")).toBe("irritated");
    expect(gradeOf(scene, "S1:compressed", "irritated")).toBe("compressed");
    expect(gradeOf(scene, "spur", "cut")).toBe("local");
    expect(graded(scene, "S1", "cut")).toBe("S1");
    expect(graded(scene, "tarsal_tunnel", "cut")).toBe("tarsal_tunnel:cut");
    expect(splitGrade("S1")).toEqual({ bare: "S1", grade: undefined });
  });

  it("chooses the state, also of a place on a nerve", () => {
    const scene = words();
    expect(stateOf(scene, of({ lesions: ["S1"], grade: "irritated" }))).toBe("S1:irritated");
    expect(stateOf(scene, of({ lesions: ["S1:irritated"] }))).toBe("S1:irritated");
    expect(stateOf(scene, of({ lesions: ["S1:cut"], grade: "irritated" }))).toBe("S1");
    expect(stateOf(scene, of({ lesions: ["tibial@0.52:irritated"] }))).toBe("tibial@0.5:irritated");
    expect(stateOf(scene, of({ lesions: ["tarsal_tunnel"] }))).toBe("tarsal_tunnel");
    expect(stateOf(scene, of({ lesions: ["S1"], grade: "compressed" }))).toBe("");
    expect(stateKey(of({ lesions: ["S1", "L5"], grade: "irritated" }))).toBe("S1+L5|irritated");
  });

  it("is no other stop of a nerve, and no other lesion in a list", () => {
    const scene = words();
    expect(stopsOf(scene, "tibial").map(({ id }) => id)).not.toContain("tibial@0.5:irritated");
    const reach = statesThatReach(scene, 0, "skin:sole").map(({ id }) => id);
    expect(reach).not.toContain("S1:irritated");
    expect(subjectOf(scene, "tarsal_tunnel:cut", "student").row.name).toContain("Tarsal tunnel");
  });

  it("is refused in words where there is no such grade", () => {
    const names = namesOf(words(), () => []);
    expect(names.noLesion("S1:irritated")).toBe("");
    expect(names.noLesion("tarsal_tunnel:typical")).toBe("");
    expect(names.noLesion("S1:bad")).toContain("after : comes a grade");
    expect(names.noLesion("nowhere:cut")).toContain("'nowhere'");
  });
});

describe("what is felt", () => {
  it("stands beside what is lost", () => {
    const effects = effectsOf(words(), 0, "S1:irritated");
    expect(effects.get("skin:sole")).toMatchObject({ state: "felt", felt: "likely", loss: 0 });
    expect(effects.get("deep:fat_pad")).toMatchObject({ state: "reduced", felt: "possible" });
    expect(affected(effects, "skin")).toEqual([]);
    expect(feltOf(effects, "skin").map(({ id }) => id)).toEqual(["sole"]);
    expect(feltOf(effects, "deep").map(({ id }) => id)).toEqual(["fat_pad"]);
  });

  it("is read out of one byte", () => {
    expect(decoded(0)).toEqual({ state: "untouched", felt: "none" });
    expect(decoded(hurt("numb", "variable"))).toEqual({ state: "numb", felt: "variable" });
    expect(decoded(255).state).toBe("untouched");
  });
});

it("changes the grade of one of several lesions and leaves the others theirs", () => {
  const known = words();
  const view = of({ lesions: ["S1", "tarsal_tunnel:cut"], grade: "irritated" });
  const { lesions, grade } = withGrade(known, view, "S1", "compressed");
  expect(grade).toBe("typical");
  expect(lesions[0]).toBe("S1:compressed");
  expect(gradeOf(known, lesions[1] ?? "", grade)).toBe("cut");
  expect(withGrade(known, of({ lesions: ["S1"] }), "S1", "cut")).toEqual({
    lesions: ["S1"],
    grade: "typical",
  });
  expect(withGrade(known, of({ lesions: ["S1"] }), "S1", "irritated").grade).toBe("irritated");
});
