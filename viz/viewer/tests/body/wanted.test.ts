import { describe, expect, it } from "vitest";
import type { SeenPart } from "../../src/body/names/sight";
import { inProportion, type Naming, wantedNames } from "../../src/body/names/wanted";

const PARTS = [
  ...["nerve:tibial:0", "nerve:tibial:1", "nerve:sural", "nerve:femoral"],
  ...["bone:tibia", "bone:fibula", "muscle:soleus", "cause:disc"],
  ...["vessel:femoral_artery", "vessel:popliteal_vein"],
];
const part = (name: string) => ({ name }) as Naming["scene"]["parts"][number];
const naming: Naming = {
  scene: { parts: PARTS.map(part) },
  nameOf: (name) => (name.startsWith("cause") ? "" : (name.split(":")[1] ?? "")),
  path: ["tibial", "sural"],
  most: 12,
};

function seen(name: string, more: Partial<SeenPart> = {}): SeenPart {
  const rest = {
    onLeft: false,
    lit: false,
    pixels: 500,
    reach: 50,
    ends: [[1, 1]] as const,
    breadth: 9,
  };
  return { part: PARTS.indexOf(name), ...rest, ...more };
}
const lit = { lit: true } as const;
const textsOf = (seenParts: readonly SeenPart[], more = {}) =>
  wantedNames({ seen: seenParts, ...more }, naming).map(({ text }) => text);

describe("wantedNames", () => {
  it("names the lit nerves first, along their path, then what is largest of each kind", () => {
    const all = [
      ...[seen("bone:tibia"), seen("bone:fibula", { pixels: 700 }), seen("muscle:soleus")],
      ...[seen("nerve:sural", { ...lit, pixels: 900 }), seen("nerve:tibial:1", lit)],
      seen("nerve:femoral", { pixels: 600 }),
    ];
    expect(textsOf(all)).toEqual(["tibial", "sural", "fibula", "soleus", "tibia", "femoral"]);
  });

  it("leaves half of few places to what lies around the lit nerves", () => {
    const all = [seen("nerve:tibial:1", lit), seen("nerve:sural", lit), seen("bone:tibia")];
    const texts = (most: number) =>
      wantedNames({ seen: all }, { ...naming, most }).map(({ text }) => text);
    expect(texts(2)).toEqual(["tibial", "tibia", "sural"]);
    expect(texts(4)).toEqual(["tibial", "sural", "tibia"]);
  });

  it("names more of a kind of which there is more to see", () => {
    const of = (kind: string, reach: number) => ({ kind, reach });
    const [tendon, bone] = [of("tendon", 90), of("bone", 40)];
    const found = inProportion([bone, bone, tendon, tendon, tendon], []);
    expect(found.map(({ kind }) => kind)).toEqual(["tendon", "tendon", "bone", "tendon", "bone"]);
    const after = inProportion([tendon, bone], [tendon, tendon, tendon]);
    expect(after.map(({ kind }) => kind)).toEqual(["tendon", "bone"]);
  });

  it("leaves out slivers, but not the thread of a nerve", () => {
    const all = [
      ...[seen("bone:tibia", { breadth: 2 }), seen("bone:fibula", { breadth: 3 })],
      ...[seen("vessel:femoral_artery", { breadth: 1 }), seen("nerve:femoral", { breadth: 1 })],
      seen("vessel:popliteal_vein", { breadth: 2 }),
    ];
    expect(textsOf(all).toSorted()).toEqual(["femoral", "fibula", "popliteal_vein"]);
  });

  it("leaves out what has no name and what is but a few pixels large", () => {
    const all = [
      ...[seen("cause:disc"), seen("bone:tibia", { pixels: 20 })],
      ...[seen("bone:fibula", { reach: 6 }), seen("nerve:sural", { ...lit, pixels: 12 })],
    ];
    expect(textsOf(all)).toEqual(["sural"]);
  });

  it("joins what has one name, and points at what is lit of it", () => {
    const [only, none] = wantedNames(
      {
        seen: [
          seen("nerve:tibial:0", { ends: [[1, 1]] }),
          seen("nerve:tibial:1", { ...lit, ends: [[2, 2]] }),
          seen("nerve:tibial:1", { onLeft: true, ends: [[3, 3]] }),
        ],
      },
      naming,
    );
    expect(only).toEqual({ text: "tibial", lit: true, ends: [[2, 2]] });
    expect(none).toBeUndefined();
  });

  it("names a nerve of the path that shines through, and no other that is hidden", () => {
    const shining = [seen("nerve:sural", lit), seen("nerve:femoral", lit)];
    expect(textsOf([seen("bone:tibia")], { shining })).toEqual(["sural", "tibia"]);
  });
});
