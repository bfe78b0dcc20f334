import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textOf } from "../../src/book/findings";
import { type Reading, understand } from "../../src/book/typed_findings";
import { hintFor, TRY } from "../../src/book/typed_hints";
import { leftOutWords } from "../../src/book/typed_left";
import { readingWords, readLine, receiptWords } from "../../src/book/typed_lines";
import { tokensOf } from "../../src/book/typed_words";
import { localise } from "../../src/reason/localise";
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

/** Movements and reflexes that are named in one part of a line. */
const TARGETS = EVIDENCE.questions.filter(
  ({ of, name }) => /^(movement|reflex):/.test(of) && !/[,;]/.test(name),
);

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

  it("is understood wherever a document gives one as an example", () => {
    const root = new URL("../../../../", import.meta.url);
    const docs = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
    const told = ["README.md", ...docs.map((name) => `docs/${name}`)].flatMap((name) => {
      const text = readFileSync(new URL(name, root)).toString();
      const lists = [...text.matchAll(/typed in one line \(([^)]*`[^)]*)\)/g)];
      return lists.flatMap(([, list = ""]) =>
        [...list.matchAll(/`([^`]+)`/g)].map(([, one]) => one),
      );
    });
    const held = LINES["in the documents"]?.map(([typed]) => typed);
    expect([...new Set(told)].sort()).toEqual([...(held ?? [])].sort());
  });

  it("says what to type instead where nothing is understood", () => {
    const hints = [
      "dorsiflexion 6/5",
      "numb L1",
      "calf wasting",
      "power normal",
      "reflexes normal",
    ];
    const said = [...hints, "light touch normal", "zzzz"].map((typed) => {
      const { readings, hint } = readLine(EVIDENCE, typed);
      expect(readings, typed).toEqual([]);
      expect(hint.endsWith(TRY), typed).toBe(typed === "zzzz");
      return hint;
    });
    expect(new Set(said).size).toBe(said.length);
    expect(said[0]).toContain("0 to 5");
    const examples = said.flatMap((hint) =>
      [...hint.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one),
    );
    expect(examples.length).toBeGreaterThanOrEqual(said.length);
    for (const one of examples) expect(readLine(EVIDENCE, one).sure, one).toBe(true);
    expect(hintFor("ankle jerk 2/4")).toBe(said[0]);
    expect(hintFor("dorsiflexion 3-4/5")).toBe(said[0]);
    expect(readLine(EVIDENCE, "zzzz").hint).toContain("zzzz");
    expect(readLine(EVIDENCE, "lateral heel 3/5").hint).toBe(`Not understood: ${TRY}`);
  });

  it("says what it leaves out", () => {
    const leftOut = (typed: string) =>
      readLine(EVIDENCE, typed).readings[0]?.leftOut.map(({ said }) => said);
    expect(leftOut("numb and tingling outer heel")).toEqual(["tingling"]);
    expect(leftOut("SLR positive at 30 degrees")).toEqual(["at 30 degrees"]);
    expect(leftOut("numb and tingling outer heel, ankle jerk absent")).toEqual(["tingling"]);
    expect(leftOut("ankle jerk absent, outer heel numb and tingling")).toEqual(["tingling"]);
    expect(readLine(EVIDENCE, "foot drop and pain").readings[0]?.rest).toBe("pain");
    expect(leftOut("numb outer heel")).toEqual([]);
    const { leftOut: two = [] } =
      readLine(EVIDENCE, "dorsiflexion 4+/5, SLR positive at 70 degrees").readings[0] ?? {};
    expect(leftOutWords(two)).toBe("Left out: the + of 4+, at 70 degrees");
    expect(leftOutWords(two, true)).toBe(
      "Left out: the + of 4+ (grades are whole numbers), at 70 degrees (no angle is noted)",
    );
    expect(leftOutWords([])).toBe("");
    for (const grade of ["4+/5", "4-/5", "4 + / 5", "MRC 4-", "4+"])
      expect(leftOut(`eversion ${grade}`), grade).toEqual([
        `the ${/[+-]/.exec(grade)?.[0]} of 4${/[+-]/.exec(grade)?.[0]}`,
      ]);
    expect(leftOut("ankle jerk 2+")).toEqual([]);
  });

  it("tells what was marked, on which side if an earlier line said it, and what is left", () => {
    const told = (typed: string, side: string) => {
      const [first] = readLine(EVIDENCE, typed).readings;
      return first && receiptWords(SPOKEN, first, side);
    };
    expect(told("EHL 3/5", "")).toBe("Marked: Great toe extension: weak, 3 of 5.");
    expect(told("EHL 3/5", "left")).toBe(
      "Marked on the left, as said before: Great toe extension: weak, 3 of 5.",
    );
    expect(told("right EHL 3/5", "left")).toBe(
      "Marked: Great toe extension (right): weak, 3 of 5.",
    );
    expect(told("EHL 3/5", "both")).toMatch(/^Marked on both sides, as said before: /);
    expect(told("back pain", "left")).toMatch(/^Marked: Back pain/);
    expect(told("numb and tingling outer heel, cramps", "")).toBe(
      "Marked: Lateral heel: numb. Left out: tingling (each place has one answer). Still in the line, not marked: cramps.",
    );
  });

  it("never takes what is not so for what is gone", () => {
    const alone = ["not X", "X not", "denies X"];
    const behind = ["weak Y but not X", "Y absent, not X", "Y weak without X"];
    const lines = TARGETS.flatMap(({ of, name }) => {
      const other = of === "movement:hip_flexion" ? "eversion" : "hip flexion";
      const filled = (way: string) => way.replace("X", name).replace("Y", other);
      return [
        ...alone.map((way) => [filled(way), 0] as const),
        ...behind.map((way) => [filled(way), 1] as const),
      ];
    });
    for (const [typed, first] of lines) {
      const { readings, sure } = readLine(EVIDENCE, typed);
      const own = sure ? marked(readings[0]).slice(first) : [];
      expect(
        own.filter((one) => /:(paralysed|absent)/.test(one)),
        typed,
      ).toEqual([]);
    }
  });

  it("says of each movement that what another has it has not", () => {
    const movements = EVIDENCE.questions.filter(({ kind }) => kind === "movement");
    for (const { of, name } of movements) {
      const other = of === "movement:hip_flexion" ? "hip extension" : "hip flexion";
      for (const typed of [`weak ${other} but not ${name}`, `${other} weak, not ${name}`]) {
        const { readings, sure } = readLine(EVIDENCE, typed);
        expect([sure, marked(readings[0])[1]], typed).toEqual([true, `${of}:normal`]);
      }
    }
  });

  it("asks which test is meant where several share a name", () => {
    const tests = EVIDENCE.questions.filter(({ kind }) => kind === "test");
    const all = tests.flatMap(({ name }) => [...new Set(tokensOf(name))]);
    const isShared = (word: string) => all.filter((one) => one === word).length > 2;
    const shared = [...new Set(all)].filter((word) => isShared(word) && /^[a-z]{4,}$/.test(word));
    expect(shared).toContain("tinel");
    const lines = shared.flatMap((word) => [word, `${word} positive`, `${word} negative`]);
    for (const typed of lines) {
      const { readings, sure } = readLine(EVIDENCE, typed);
      const { of = "" } = readings[0]?.findings[0] ?? {};
      expect(sure && of.startsWith("test:"), typed).toBe(false);
    }
    expect(readLine(EVIDENCE, "Tinel positive").readings.length).toBeGreaterThanOrEqual(5);
  });

  it("understands the short names of muscles, and says which word it does not know", () => {
    for (const typed of "TA TP EHL EDL FHL FDL PL PB EDB AH ADM TFL RF VL VMO GMed GMax DF PF".split(
      " ",
    ))
      expect(readLine(EVIDENCE, `${typed} 4/5`).sure, typed).toBe(true);
    const { hint, readings } = readLine(EVIDENCE, "heel frobnicated");
    expect(readings).toEqual([]);
    expect(hint).toContain("frobnicated");
    expect(hint).not.toContain("\u201cheel");
  });

  it("offers what a short word with a slip may mean", () => {
    for (const [typed, meant] of [
      ["lateral hell numb", "skin:lateral_heel:numb"],
      ["weak clalf", "movement:ankle_plantarflexion:weak"],
      ["ankle jrek absent", "reflex:achilles:absent"],
      ["nmub lateral heel", "skin:lateral_heel:numb"],
    ] as const) {
      const { readings, sure } = readLine(EVIDENCE, typed);
      expect([sure, readings.flatMap(marked).includes(meant)], typed).toEqual([false, true]);
    }
  });

  it("offers a weak movement before anything else where a foot is weak", () => {
    const kinds = readLine(EVIDENCE, "weak foot").readings.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["movement"]));
  });

  it("marks no urgent sign where a test or a finding is said in the same words", () => {
    const questions = EVIDENCE.questions.filter(({ kind }) => kind !== "flag");
    const others = { ...EVIDENCE, questions };
    // the saddle, and both legs, are what these signs are about; without them chills are a slip for a child
    const own = /saddle|between|perine|genital|\bleg|chills/;
    const shared = EVIDENCE.questions
      .filter(({ kind }) => kind === "flag")
      .flatMap(({ terms }) => terms)
      .filter((term) => understand(others, term).sure && !own.test(term));
    expect(shared).toEqual([]);
    // and what is marked instead alarms, where it has to
    for (const typed of ["perianal numbness", "anal tone reduced"]) {
      const { findings = [] } = readLine(EVIDENCE, typed).readings[0] ?? {};
      expect(localise(EVIDENCE, { side: "right", findings }).redFlags.length, typed).toBe(1);
    }
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
