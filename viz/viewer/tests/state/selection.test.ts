import { describe, expect, it } from "vitest";
import { completeView, type PartOfView } from "../../src/contract/view";
import { selector } from "../../src/state/selection";
import { firstState, type ShellState } from "../../src/state/shell_state";
import { scene } from "../scene";

const words = scene();
const stateWith = (part: PartOfView, change: Partial<ShellState> = {}): ShellState => ({
  ...firstState(completeView(part)),
  words,
  ...change,
});
const select = selector();

describe("the selection", () => {
  it("is nothing before the words have come, and where nothing is selected", () => {
    expect(select(stateWith({ lesions: ["S1"] }, { words: null })).known).toBe(false);
    expect(select(stateWith({}))).toMatchObject({ id: "", known: false, exact: true });
  });

  it("says what is selected and what it does", () => {
    const selection = select(stateWith({ lesions: ["S1"] }));
    expect(selection).toMatchObject({ id: "S1", known: true, table: 0, reasons: "told" });
    expect(selection.subject?.name).toBe("S1 root");
    expect(selection.effects.get("skin:heel_lateral")?.state).toBe("numb");
  });

  it("is worked out once for the same state", () => {
    const state = stateWith({ lesions: ["S1"] });
    const first = select(state);
    expect(select(state)).toBe(first);
    const moved = select({ ...state, notice: "moved" });
    expect(moved.effects).toBe(first.effects);
    expect(moved.subject).toBe(first.subject);
  });

  it("reads the table of the variants, and the first one where there is none", () => {
    expect(select(stateWith({ variants: ["low_branch"] }))).toMatchObject({
      table: 1,
      exact: true,
    });
    expect(select(stateWith({ map: "old_1933" }))).toMatchObject({ table: 0, exact: false });
  });
});

describe("the reasons for another anatomy", () => {
  const part = { lesions: ["S1"], variants: ["low_branch"] };
  const key = "S1|default|low_branch";

  it("are asked for: until then the default's are not shown", () => {
    const selection = select(stateWith(part));
    expect(selection).toMatchObject({ retold: true, reasons: "asked" });
    expect(selection.subject?.state.why).toBeUndefined();
    expect(selection.subject?.state.path).toBeUndefined();
    expect(selection.subject?.state.sources).toEqual(["gray"]);
    expect(select(stateWith(part, { told: { [key]: "asked" } })).reasons).toBe("asked");
  });

  it("are told by Python", () => {
    const said = { kind: "root" as const, why: { "skin:sole": "otherwise" } };
    const selection = select(stateWith(part, { told: { [key]: said } }));
    expect(selection.reasons).toBe("told");
    expect(selection.subject?.state.why).toEqual({ "skin:sole": "otherwise" });
  });

  it("stay untold where nobody can tell", () => {
    const selection = select(stateWith(part, { told: { [key]: null } }));
    expect(selection.reasons).toBe("untold");
    expect(selection.subject?.state.why).toBeUndefined();
  });
});
