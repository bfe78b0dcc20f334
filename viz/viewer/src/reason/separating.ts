/** What tells two causes apart, the most telling first, as `pathways.find.compare.separating` says. */
import { CONTRACT } from "../contract/constants";
import { type Cause, type Evidence, type Question, said } from "./evidence";
import { isBedside } from "./next_tests";
import { askedShares, byMost, firstMost, likelihood, steady } from "./numbers";

const RULE = CONTRACT.ranking.apart;
const UNASKED = new Set(RULE.unasked);
const PLACES = new Set(RULE.places);
const TYPICAL = "typical";

/** A cause by an id that `lesion` takes, and its grade. */
export interface Graded {
  readonly id: string;
  readonly grade: string;
}

/** An answer as it is told of a cause: in how many of ten, or "" where it is the rule. */
export interface Told {
  readonly is: string;
  readonly often: string;
}

/** A finding that tells A from B. */
export interface Separating {
  readonly of: string;
  readonly name: string;
  readonly how: string;
  readonly bedside: boolean;
  /** The answers that speak for A and for B. */
  readonly a: string;
  readonly b: string;
  /** What is told of each: the answer that speaks for it. */
  readonly told: { readonly a: Told; readonly b: Told };
  /** How many times likelier the answer of A is in A than in B. */
  readonly ratio: number;
  /** The bits that the question tells where both are equally probable. */
  readonly information: number;
  readonly why: string;
  readonly basis: string;
  readonly sources: readonly string[];
}

/**
 * The questions that tell two causes apart at their grades. An id is a root, a site, a group of roots
 * or a nerve, which is cut at its beginning or, behind an @, at a place 0..1; the grade may be
 * `typical`. Nothing where the table has no such state.
 */
export function separating(evidence: Evidence, a: Graded, b: Graded): readonly Separating[] {
  const [first, second] = [stateOf(evidence, a), stateOf(evidence, b)];
  if (first === null || second === null) return [];
  const found = evidence.questions
    .filter(({ kind, id, again }) => !UNASKED.has(kind) && !again && !id.startsWith(RULE.needle))
    .flatMap((question) => {
      const basis = basisOf(question, [first, second]);
      const likely = [answersIn(first, question), answersIn(second, question)] as const;
      return basis ? [apart(question, likely, basis)] : [];
    })
    .filter(({ row }) => row.information >= RULE.tells);
  return bestFirst(found);
}

/**
 * Each thing once, the most telling first: by information as far as examiners agree, less for each
 * better question of its kin. Of several names of a thing the one with published figures stands for it.
 */
function bestFirst(found: readonly Found[]): Separating[] {
  const once = new Map<string, Found>();
  const isOther = ({ row }: Found) => row.basis !== RULE.published;
  for (const one of byMost(byMost(found, worthOf), (each) => (isOther(each) ? 0 : 1)))
    if (!once.has(one.question.thing)) once.set(one.question.thing, one);
  const ordered = byMost([...once.values()], worthOf);
  const kin = new Map<string, number>();
  const worth = ordered.map((one) => {
    const examined = examinedBy(one.question);
    const own = `${examined} ${one.forA}`;
    const before = kin.get(own) ?? 0;
    kin.set(own, before + 1);
    return steady(worthOf(one) * (PLACES.has(examined) ? RULE.again_there : RULE.again) ** before);
  });
  return byMost(ordered, (_, place) => worth[place] ?? 0).map(({ row }) => row);
}

function worthOf({ question, row }: Found): number {
  return steady(row.information * question.agreement);
}

/** The kind of what a question examines: a test of feeling is of the skin. */
function examinedBy(question: Question): string {
  const [shown] = question.shows;
  return shown && isBedside(question) ? shown.slice(0, shown.indexOf(":")) : question.kind;
}

/** A row of the table of a cause at a grade. */
interface Row {
  readonly evidence: Evidence;
  readonly state: number;
  readonly both: boolean;
}

function stateOf(evidence: Evidence, { id, grade }: Graded): Row | null {
  const cause = causeOf(evidence, id);
  if (!cause) return null;
  const wanted = grade === TYPICAL ? cause.typical : grade;
  for (let state = cause.first; state < cause.beyond; state++)
    if (evidence.states[state]?.grade === wanted) return { evidence, state, both: cause.bilateral };
  return null;
}

/** The cause of an id: of a place on a nerve the stretch that holds it. */
function causeOf({ causes }: Evidence, id: string): Cause | undefined {
  const roots = inOrder(id);
  const own = causes.find(({ kind, id: known }) => kind !== "nerve" && inOrder(known) === roots);
  if (own) return own;
  const [nerve, place = "0"] = id.split("@");
  const at = Number(place);
  return causes.find((one) => one.nerve === nerve && one.start <= at && at < one.end);
}

/** The ids of a group in one order: L5+S1 is S1+L5. */
function inOrder(id: string): string {
  return id.split("+").toSorted().join("+");
}

/** How likely each answer is; they sum to 1. */
function answersIn({ evidence, state, both }: Row, { answers, column }: Question): number[] {
  return askedShares(
    answers.map((_, place) => likelihood(evidence.likely(column + place, both)[state] ?? 0)),
  );
}

/**
 * Where the likelihoods of two causes come from; "" where one of them is not known: a feature of the
 * differential says nothing of causes without a weight.
 */
function basisOf({ basis, published, fixed }: Question, rows: readonly Row[]): string {
  const owners = rows.map(({ evidence, state }) => evidence.states[state]?.cause ?? -1);
  if (basis.startsWith(RULE.graded)) return owners.every((one) => fixed.includes(one)) ? basis : "";
  if (basis !== RULE.published) return basis;
  const known = owners.every((one) => published.includes(one) || !fixed.includes(one));
  return known && owners.some((one) => published.includes(one)) ? basis : RULE.elsewhere;
}

interface Found {
  readonly question: Question;
  readonly row: Separating;
  /** Whether it speaks for A where it is not normal. */
  readonly forA: boolean;
}

function apart(
  question: Question,
  [own, other]: readonly [number[], number[]],
  basis: string,
): Found {
  const { of, name, how, sources, answers } = question;
  const ratios = own.map((likely, place) => likely / (other[place] ?? 0));
  const place = firstMost(own.map((likely, at) => likely * Math.log(ratios[at] ?? 1)));
  const against = firstMost(other.map((likely, at) => likely * -Math.log(ratios[at] ?? 1)));
  const answer = answers[place] ?? "";
  const often = `${percent(own[place])} of A and ${percent(other[place])} of B`;
  const row = {
    ...{ of, name, how, basis, sources },
    bedside: isBedside(question),
    ...{ a: answer, b: answers[against] ?? "" },
    told: { a: toldOf(question, place, own), b: toldOf(question, against, other) },
    ratio: ratioOf(ratios[place] ?? 1, basis),
    information: bitsOf(own, other),
    why: `${said(question, answer)} in ${often} (${basis})`,
  };
  return { question, row, forA: (own.at(-1) ?? 0) < (other.at(-1) ?? 0) };
}

/** What is told of a cause that gives an answer so often, and how often where that is hardly a rule. */
function toldOf({ answers }: Question, place: number, likely: readonly number[]): Told {
  const own = likely[place] ?? 0;
  return { is: answers[place] ?? "", often: own < RULE.toss ? inTen(own) : "" };
}

function inTen(likely: number): string {
  return likely >= RULE.least_of_ten ? `${Math.round(10 * likely)} of 10` : "less than 1 of 10";
}

/** A likelihood ratio: a model does not prove, so that its own is told up to a limit alone. */
function ratioOf(ratio: number, basis: string): number {
  return basis === RULE.published ? ratio : Math.min(ratio, RULE.most_ratio);
}

/** Bits that an answer tells about which of two equally probable causes it is. */
function bitsOf(own: readonly number[], other: readonly number[]): number {
  let bits = 0;
  own.forEach((likely, place) => {
    const against = other[place] ?? 0;
    const mean = (likely + against) / 2;
    bits += likely * Math.log2(likely / mean) + against * Math.log2(against / mean);
  });
  return bits / 2;
}

function percent(likely = 0): string {
  return `${(100 * likely).toFixed(0)}%`;
}
