import { describe, expect, it } from "vitest";
import { sitesOfSign, urgentSign } from "../../src/book/urgent_signs";
import { scene } from "../scene";

const words = scene();
const asked = [
  { words: ["bladder"], finds: ["red_flag:other", "condition:heel_pain"], urgent: "Soon." },
  {
    words: ["wet"],
    finds: ["red_flag:bladder", "red_flag:other", "condition:tunnel"],
    urgent: "Go.",
  },
  { words: ["red"], finds: ["red_flag:bladder"] },
];
const book = { ...words.book, asked };

describe("an urgent sign", () => {
  it("says first what is heard first, of the row that is about it", () => {
    expect(urgentSign({ book }, "bladder").line).toBe("Go.");
    expect(urgentSign({ book }, "other").line).toBe("Soon.");
    expect(urgentSign({ book }, "unknown")).toEqual({ line: "", conditions: [] });
  });

  it("leads to its conditions, and lights the sites of the first", () => {
    expect(urgentSign({ book }, "bladder").conditions).toEqual(["tunnel"]);
    expect(sitesOfSign({ ...words, book }, "bladder")[0]).toBe("tarsal_tunnel");
    expect(sitesOfSign({ ...words, book }, "unknown")).toEqual([]);
  });
});
