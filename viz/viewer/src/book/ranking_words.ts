/** A ranking in words: how probable a place is, and the sentence above the list. */
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import type { Evidence } from "../reason/evidence";
import type { Finding, NextTest, Ranked, Ranking } from "../reason/localise";
import { isUnremarkable } from "../reason/noted";
import { splitCut } from "./book";
import { textOf } from "./findings";
import { lesionName } from "./subject";
import { capital, midSentence } from "./words";

/** The word for a probability. */
export function strengthWord(probability: number): string {
  return CONTRACT.strengths.find(([least]) => probability >= least)?.[1] ?? "";
}

/** What is said of a place that the findings fit as well as a likelier one: it is only less common. */
export const RARER = "rarer";

/**
 * The word for a place in its box. The box stands where its first does; of the others it is said how
 * they differ from that one, as a smaller word would look out of order before the next box.
 */
export function wordIn({ rows: [first] }: Tied, { probability }: Ranked): string {
  const word = strengthWord(probability);
  return !first || word === strengthWord(first.probability) ? word : RARER;
}

/** Whether places that explain nothing begin here; the list is by probability before it, and anew from it. */
export function startsRest({ rows: [first] }: Tied, before: Tied | undefined): boolean {
  return Boolean(before?.rows[0]?.explains.length) && !first?.explains.length;
}

/** What is said above them. */
export const REST = "These explain nothing of what is not normal";

/** A probability in per cent: of the cases of this model, so no decimals, and never all or none. */
export function percentWords(probability: number): string {
  const share = Math.round(100 * probability);
  if (share > 99) return "over 99 %";
  return share < 1 ? "under 1 %" : `${share} %`;
}

const PLAIN = new WeakMap<Ranking, Ranking>();

/**
 * The same ranking with the names of places that patients know, and without the reasons why findings
 * do not fit: those are the examiner's.
 */
export function plainly(book: Book, ranking: Ranking, evidence: Evidence): Ranking {
  const known = PLAIN.get(ranking);
  if (known) return known;
  const asked = (of: string) => evidence.question.get(of)?.name ?? of;
  const made = {
    ...ranking,
    ranking: ranking.ranking.map((row) => ({ ...row, name: plainPlace(book, row.id) })),
    next: ranking.next.map((test) => ({
      ...test,
      answers: test.answers.map((one) => ({ ...one, name: plainPlace(book, one.leads) })),
    })),
    contradictions: ranking.contradictions.map((one) => ({
      ...one,
      why: one.findings.map(asked).join("; yet also: "),
    })),
  };
  PLAIN.set(ranking, made);
  return made;
}

/** What patients call a cause, or several together: of a nerve also whereabouts on it. */
function plainPlace(book: Book, id: string): string {
  const parts = id.split("+").map((one) => {
    const name = lesionName(book, one, "patient");
    return one.includes("@") ? `${name}, ${whereabouts(splitCut(one).position)}` : name;
  });
  return capital(parts.join(" and "));
}

const [UPPER, LOWER] = [1 / 3, 2 / 3];

function whereabouts(position: number): string {
  if (position < UPPER) return "near its beginning";
  return position < LOWER ? "half way along it" : "near its end";
}

/** Rows of a ranking that the findings do not tell apart stand together, where the best of them stood. */
export interface Tied {
  readonly rows: readonly Ranked[];
}

/** A ranking as it is shown: what cannot be told apart in one box. */
export function tiedIn({ ranking, alike }: Ranking, count: number): readonly Tied[] {
  if (!count) return ranking.map((row) => ({ rows: [row] })); // nothing has been tried to tell them
  const found: Tied[] = [];
  const told = new Set<string>();
  for (const row of ranking) {
    if (told.has(row.id)) continue;
    const group = alike.find((ids) => ids.includes(row.id)) ?? [row.id];
    const rows = ranking.filter(({ id }) => group.includes(id));
    for (const { id } of rows) told.add(id);
    found.push({ rows });
  }
  return found;
}

/** How many findings are not normal. */
export function abnormalIn(findings: readonly Finding[]): number {
  return findings.filter(({ is }) => !isUnremarkable(is)).length;
}

type Answer = NextTest["answers"][number];

/** The answers to a test by the place, as `called`, that each leads to. */
export function byPlace(
  answers: readonly Answer[],
  called: (answer: Answer) => string,
): readonly (readonly [string, readonly string[]])[] {
  const places = new Map<string, string[]>();
  for (const one of answers) places.set(called(one), [...(places.get(called(one)) ?? []), one.is]);
  return [...places];
}

/** What was found that is not normal, and that a place does not explain. */
export function unexplained(row: Ranked, findings: readonly Finding[]): readonly Finding[] {
  const explained = new Set(row.explains.map(textOf));
  return findings.filter((one) => !isUnremarkable(one.is) && !explained.has(textOf(one)));
}

/** What was found normal, though a place would hurt it. */
export function against({ misses }: Ranked): readonly Finding[] {
  return misses.filter(({ is }) => isUnremarkable(is));
}

/** How far the first one must lead to be called by name alone. */
const LEADS = 0.5;

/** What a ranking says in one sentence. */
export function headline(ranking: Ranking, count: number, abnormal: number): string {
  if (!count) return "Nothing is marked yet";
  if (!abnormal) return "Nothing abnormal is marked";
  const [first] = tiedIn(ranking, count);
  const [best] = first?.rows ?? [];
  if (!first || !best?.explains.length) return "None of the places in the tables explains this";
  const word = best.probability >= LEADS && first.rows.length === 1 ? "Most likely" : "Perhaps";
  return `${word}: ${midSentence(best.name)}`;
}

/** What stands under it. */
export function underline(ranking: Ranking, count: number, abnormal: number): string {
  if (!count)
    return "Mark what you found: in the list, on the body, or typed in one line. Until then the list only says how often the tables expect each place; few sources give figures for that.";
  const [best] = ranking.ranking;
  const normal = abnormal < count ? `, ${abnormal} of them not normal` : "";
  const marked = `${count} ${count === 1 ? "finding" : "findings"} marked${normal}`;
  if (!best?.explains.length || !abnormal) return `${marked}.`;
  const some = best.explains.length;
  const all = abnormal === 1 ? "it" : normal ? "all of these" : "all of them";
  const what = some === abnormal ? all : `${some} of ${abnormal}`;
  const tied = tiedIn(ranking, count)[0]?.rows.length ?? 1;
  const them = count === 1 ? "it" : "them";
  const alike = tied > 1 ? ` ${tied} places cannot be told apart by ${them}.` : "";
  return `${marked}. The first place explains ${what}.${alike}`;
}
