import { describe, expect, it } from "vitest";
import { toldAnswerIn } from "../../src/book/spoken";
import { localise, type Ranking } from "../../src/reason/localise";
import { separating } from "../../src/reason/separating";
import { type Case, EVIDENCE, GOLDEN } from "./golden";

/** The evidence as a clinician reads it. */
const SPOKEN = { ...EVIDENCE, register: "clinician" } as const;

/** So many rows are kept, and so close their numbers. */
const ROWS = 12;
const CLOSE = 1.01e-4;

/** Numbers beside the golden ones, which are kept to four digits. */
function close(own: number, kept: number): number {
  return Math.abs(own - kept) <= CLOSE * Math.max(1, Math.abs(kept)) ? kept : own;
}

/** What is told, as `golden_rankings.told` writes it; numbers that are close count as the same. */
function told(found: Ranking, kept: Case): Omit<Case, "side" | "findings" | "within"> {
  const ids = found.ranking.map(({ id }) => id);
  const places = (some: readonly Case["findings"][number][]) =>
    some.map((one) => kept.findings.indexOf(one));
  return {
    rows: found.ranking
      .slice(0, kept.rows.length)
      .map(({ id, grade, probability, explains, misses }, at) => [
        id,
        grade,
        close(probability, kept.rows[at]?.[2] ?? -1),
        places(explains),
        places(misses),
      ]),
    others: close(found.others, kept.others),
    expects: found.ranking[0]?.expects.map(({ of, is }) => `${of}=${is}`) ?? [],
    alike: found.alike.map((group) => [
      group.length,
      ...group.map((id) => ids.indexOf(id)).filter((at) => at < ROWS),
    ]),
    contradictions: found.contradictions.map(({ findings, why }) => [...findings, why]),
    flags: found.redFlags.map(({ text, findings }) => [text, ...findings]),
    next: found.next.map(({ of, information }, at) => [
      of,
      close(information, kept.next[at]?.[1] ?? -1),
    ]),
    leads: found.next.slice(0, 1).flatMap(({ answers }) => answers.map(({ leads }) => leads)),
    why: found.next.slice(0, 1).map(({ why }) => why),
  };
}

describe("the golden rankings, which Python answers as well", () => {
  it("are enough", () => {
    expect(GOLDEN.rankings.length).toBeGreaterThanOrEqual(500);
    expect(GOLDEN.separating.length).toBeGreaterThanOrEqual(60);
  });

  it.each([0, 100, 200, 300, 400])("ranks findings as they say, from %i on", (first) => {
    for (const kept of GOLDEN.rankings.slice(first, first + 100)) {
      const { side, findings, within, ...wanted } = kept;
      const found = localise(EVIDENCE, kept);
      expect(told(found, kept), JSON.stringify({ side, within, findings })).toEqual(wanted);
    }
  });

  it("tells two causes apart as they say", () => {
    for (const { a, b, found } of GOLDEN.separating) {
      const own = separating(EVIDENCE, a, b)
        .slice(0, found.length || undefined)
        .map((one, at) => [
          ...[one.of, one.a, one.b],
          close(one.ratio, found[at]?.[3] ?? -1),
          close(one.information, found[at]?.[4] ?? -1),
          ...[one.told.a, one.told.b].map((each) => toldAnswerIn(SPOKEN, one.of, each)),
        ]);
      expect(own, JSON.stringify({ a, b })).toEqual(found);
    }
  });
});
