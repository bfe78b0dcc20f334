import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textOf } from "../../src/book/findings";
import type { Reading } from "../../src/book/typed_findings";
import { readingWords, readLine } from "../../src/book/typed_lines";
import { EVIDENCE } from "../reason/golden";

const SPOKEN = { ...EVIDENCE, register: "student" } as const;

/**
 * What is typed, what Enter marks, and what stands second. `?`: readings are offered, but Enter takes
 * none; nothing: not understood; `AREA:sole:numb`: all areas of the sole.
 */
type Line = readonly [string, string, string?];
const LINES: Readonly<Record<string, readonly Line[]>> = JSON.parse(
  readFileSync(new URL("typed_lines.json", import.meta.url)).toString(),
);
const ALL = Object.values(LINES).flat();

function expectedOf(written: string): string[] {
  return written.split(" + ").flatMap((one) => {
    const [kind, name, ...rest] = one.split(":");
    if (kind !== "AREA") return [one];
    const parts = EVIDENCE.questions.filter(({ areas }) => areas.includes(name ?? ""));
    return parts.map(({ of }) => [of, ...rest].join(":"));
  });
}

const marked = (reading: Reading | undefined) => reading?.findings.map(textOf) ?? [];

describe("a typed line", () => {
  it("is tried in many ways", () => {
    expect(new Set(ALL.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(ALL)("%s", (typed = "", wanted = "", second = "") => {
    const { readings, sure } = readLine(EVIDENCE, typed);
    if (wanted === "") expect(readings.map(marked)).toEqual([]);
    else if (wanted === "?") expect([sure, readings.length > 0]).toEqual([false, true]);
    else expect([sure, ...marked(readings[0])]).toEqual([true, ...expectedOf(wanted)]);
    if (second) expect(marked(readings[1])).toEqual(expectedOf(second));
  });

  it("keeps what was not understood, and tells what it takes", () => {
    const first = (typed: string) => readLine(EVIDENCE, typed).readings[0];
    expect(first("numb outer heel, hip replacement")?.rest).toBe("hip replacement");
    const words = (typed: string) => {
      const reading = first(typed);
      return reading && readingWords(SPOKEN, reading);
    };
    expect(words("numb left sole")).toBe("Sole (left): numb (5 areas)");
    expect(words("outer heel numb and SLR positive")).toBe(
      "All 2: Lateral heel: numb; Straight leg raise: positive",
    );
  });

  it("never marks what is wrong for a state that is denied", () => {
    const wrong = new Set(["numb", "reduced", "tingling", "pain", "weak", "paralysed", "absent"]);
    const some = EVIDENCE.questions.filter(
      ({ of, name }) => !name.includes(",") && !/^muscle|needle_/.test(of),
    );
    for (const question of some)
      for (const said of ["numb", "weak", "absent", "positive", "pain"]) {
        const { readings, sure } = readLine(EVIDENCE, `${question.name} not ${said}`);
        const findings = sure ? (readings[0]?.findings ?? []) : [];
        expect(
          findings.filter(({ is }) => wrong.has(is) || is === "abnormal").map(textOf),
          `${question.name} not ${said}`,
        ).toEqual([]);
      }
  }, 20_000);
});
