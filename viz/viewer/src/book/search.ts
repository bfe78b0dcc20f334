/**
 * One search over everything in the book; forgives typing errors, accents and old names. The rule is
 * that of `pathways/searching.py`, whose numbers stand in the contract; the golden searches hold both
 * to the same answers.
 */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import { deniedIn, type Question, questionIn } from "./search_denials";
import { leadsOf } from "./search_leads";
import { begins, type Holding, type Vocabulary, vocabularyOf } from "./search_vocabulary";
import { inOrder, STATES, tellingIn, tokensOf, wordOf } from "./search_words";
import { nameAndBracket } from "./words";

const RULE = CONTRACT.search;
/** Kinds that are told of conditions, in words that are plain themselves. */
export const TOLD: ReadonlySet<string> = new Set(RULE.told);
const LESIONS: ReadonlySet<string> = new Set(["root", "nerve", "site"]);
/** How many names are offered in place of an unknown one. */
const MOST_NEAR = 4;
/** Scores are told apart by so many steps. */
const STEPS = 1e6;
const DENIES = new RegExp(RULE.denies, "i");

/** Something that was found. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What answers a question, of some kinds only where they are given. */
export interface Ranking {
  /** Everything that fits a text, the best first. */
  readonly rank: (text: string, kinds?: ReadonlySet<string>) => readonly Found[];
  /**
   * The words of a text that nothing in the book has, nor lay words for it, or that what comes nearest
   * lacks where it has the lesser half of the text.
   */
  readonly unnamed: (text: string) => readonly string[];
}

type Searched = Pick<Book, "search" | "asked">;

/** What the index reads of something that can be found. */
interface Entry {
  readonly found: Found;
  readonly number: number;
  readonly kind: string;
  readonly bare: string;
  readonly terms: string;
  /** Each by itself, to know whether the whole of one was asked. */
  readonly whole: readonly string[];
  /** The same in the order of their words. */
  readonly spoken: readonly string[];
  readonly weight: number;
}

const RANKINGS = new WeakMap<Searched["search"], Ranking>();

/** The ranking of a book; the same book gives the same one. */
export function rankingOf({ search, asked }: Searched): Ranking {
  const known = RANKINGS.get(search) ?? ranking(search.map(entryOf), asked);
  RANKINGS.set(search, known);
  return known;
}

/**
 * What of some kinds comes nearest by its name to an id that does not exist, at most four: roots, sites
 * and nerves if nothing else is said.
 */
export function nearestTo(
  book: Searched,
  asked: string,
  kinds: ReadonlySet<string> = LESIONS,
): readonly Found[] {
  const [bare = ""] = asked.split(/[@:]/);
  return rankingOf(book).rank(bare, kinds).slice(0, MOST_NEAR);
}

function ranking(entries: readonly Entry[], askings: Book["asked"]): Ranking {
  const leads = leadsOf(askings, placesOf(entries), treatmentsOf(entries));
  const vocabulary = vocabularyOf(entries, askings);
  const { meant, holding } = vocabulary;
  const find = finderOf(entries, vocabulary);
  const lackedIn = lackingOf(find, holding);
  const hitsOf = hittingOf(find);
  const names = new Set(entries.flatMap(({ whole }) => whole));
  const numbers = new Map(
    entries.map(({ found, number }) => [`${found.kind}:${found.id}`, number]),
  );
  const read = (text: string): Question => {
    const { words, said, denies } = questionIn(text);
    return { words: words.flatMap(meant), said: said.flatMap(meant), denies };
  };
  const leadBy = (asked: readonly string[]) => leads.by(asked, names.has(inOrder(asked)));
  // what is denied leads only to what is called by its denial
  const ledBy = ({ words, said, denies }: Question) => {
    const led = denies ? leadBy(words) : undefined;
    if (led && (led.finds.length || !said.length)) return led;
    const most = leadBy(said);
    if (most.finds.length || !said.includes(RULE.denial)) return most;
    // what is lost (no urine) is as urgent as what is wrong with it
    const urgent = leads.urgently(said.filter((word) => word !== RULE.denial));
    return urgent.finds.length ? urgent : most;
  };

  const rank: Ranking["rank"] = (text, kinds) => {
    const asked = read(text);
    const { finds, isNamed, rest } = ledBy(asked);
    if (!finds.length && !isNamed) return [];
    const isSought = ({ kind }: Entry) => !kinds || kinds.has(kind);
    const led = finds.flatMap((one) => entries[numbers.get(one) ?? -1] ?? []).filter(isSought);
    const has = ({ number, kind }: Entry) =>
      kind === led[0]?.kind ? rest.filter((word) => holding(word).has(number)).length : 0;
    const first = led.toSorted((a, b) => has(b) - has(a));
    const hits = hitsOf(asked, isSought).filter(({ entry }) => !led.includes(entry));
    return [...first, ...hits.map(({ entry }) => entry)].map(({ found }) => found);
  };

  const unnamed: Ranking["unnamed"] = (text) => {
    const asked = read(text);
    const { finds, isNamed, said } = ledBy(asked);
    if (!isNamed) return [said];
    if (finds.length) return [];
    const lacked = lackedIn(asked, hitsOf(asked, () => true)[0]?.entry);
    const typed = tokensOf(text).filter((one) =>
      meant(wordOf(one)).some((word) => lacked.includes(word)),
    );
    return [...new Set(typed)];
  };

  return { rank, unnamed };
}

/** What fits, best first: where something is denied, what denies it, or else fits the rest. */
function hittingOf(find: Finder) {
  return (asked: Question, isSought: (entry: Entry) => boolean) => {
    const denied = deniedIn(asked);
    const denies = (entry: Entry) => isSought(entry) && holds(deniedBy(entry), denied);
    const some = asked.denies ? find.all(asked.words, denies) : [];
    const isFit = (entry: Entry) =>
      isSought(entry) &&
      (asked.said.includes(RULE.denial) || !deniedBy(entry)) &&
      !(asked.denies && entry.whole.includes(inOrder(denied)));
    return (some.length ? some : find.any(asked.said, isFit))
      .map(({ entry, score }) => ({ entry, score: Math.round(score * STEPS) }))
      .sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
  };
}

/** The words that nothing has, or that what comes nearest lacks with half of a question. */
function lackingOf(find: Finder, holding: Holding) {
  return ({ said }: Question, first: Entry | undefined): readonly string[] => {
    const words = said.filter((word) => !STATES.has(word) && word !== RULE.denial);
    const unknown = words.filter((word) => !holding(word).size);
    if (!first || unknown.length) return unknown;
    const isHeld = (word: string) => holding(word).has(first.number);
    const most = Math.max(0, ...words.filter(isHeld).map(find.rare));
    const rarer = words.filter((word) => !isHeld(word) && find.rare(word) > most);
    return find.isLesser(first, said) ? rarer : [];
  };
}

type Finder = ReturnType<typeof finderOf>;
type Fits = (entry: Entry) => boolean;

/** Finds entries that have all words, or else those that have enough of them. */
function finderOf(entries: readonly Entry[], { holding, having }: Vocabulary) {
  const index = new MiniSearch<Entry>({
    idField: "number",
    fields: ["bare", "terms"],
    processTerm: (token) => wordOf(token) || null,
    tokenize: tokensOf,
  });
  index.addAll(entries);
  const called = callingOf(entries);
  const roots = new Set(entries.flatMap(({ kind, whole }) => (kind === "root" ? whole : [])));
  const search = (words: readonly string[], combineWith: "AND" | "OR") =>
    index
      .search(words.join(" "), { ...optionsOf(entries), combineWith })
      .flatMap(({ id, score }) => {
        const entry = entries[id];
        return entry ? [{ entry, score }] : [];
      });
  const rare = (word: string) =>
    STATES.has(word) ? 0 : rarity(entries.length, roots.has(word) ? 0 : holding(word).size);
  const total = (some: readonly string[]) => some.reduce((sum, word) => sum + rare(word), 0);
  const heldOf = ({ number }: Entry, words: readonly string[], by = holding) =>
    Math.round(total(words.filter((word) => by(word).has(number))) * STEPS);
  const said = (asked: readonly string[]) => asked.filter((word) => word !== RULE.denial);
  /** Whether an entry holds the lesser half of a question, and no name of several words. */
  const isLesser = (entry: Entry, asked: readonly string[]) =>
    heldOf(entry, said(asked)) < Math.round(RULE.lesser * total(said(asked)) * STEPS) &&
    heldWithin(entry, asked) <= 1;
  const all = (asked: readonly string[], fits: Fits) => {
    const name = inOrder(asked);
    return search(asked, "AND")
      .filter(({ entry }) => fits(entry))
      .map(({ entry, score }) => ({ entry, score: score * called(entry, name) }));
  };
  const any = (asked: readonly string[], fits: Fits) => {
    const whole = all(asked, fits);
    if (whole.length) return whole;
    const words = said(asked);
    // beside a word that nothing has, no beginning of another counts: an open wound is no opening
    const isKnown = words.every((word) => holding(word).size || STATES.has(word));
    const by = isKnown ? holding : having;
    const some = search(words, "OR")
      .filter(({ entry }) => fits(entry))
      .map((hit) => ({ ...hit, held: heldOf(hit.entry, words, by) }));
    const least = Math.round(total(words) * RULE.least_held * STEPS);
    const best = some.reduce((most, { held }) => Math.max(most, held), 0);
    const needed = Math.max(least, Math.round(RULE.near_best * best));
    return some
      .filter(({ held }) => held >= needed)
      .map(({ entry, score }) => ({ entry, score: score * heldWithin(entry, words) }));
  };
  return { all, any, rare, isLesser };
}

/** How much it tells that an entry has a word (the inverse document frequency). */
function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** How much more an entry counts a name of which is part of the question. */
function heldWithin({ spoken }: Entry, words: readonly string[]): number {
  const said = ` ${words.join(" ")} `;
  const held = spoken.filter((name) => said.includes(` ${name} `));
  return Math.max(0, ...held.map((name) => RULE.held * (name.split(" ").length - 1))) || 1;
}

function optionsOf(entries: readonly Entry[]): SearchOptions {
  return {
    tokenize: (words) => words.split(" ").filter(Boolean),
    processTerm: (word) => word,
    boost: { bare: RULE.bare },
    prefix: (term) => term.length >= RULE.shortest,
    boostDocument: (number) => entries[number]?.weight ?? 1,
  };
}

/**
 * How much more an entry counts for what was asked: whole names count more, the less the more places
 * are called so, for then it is the name of their condition.
 */
function callingOf(entries: readonly Entry[]) {
  const places = new Map<string, number>();
  for (const { kind, whole } of entries)
    if (kind === "site") for (const name of whole) places.set(name, (places.get(name) ?? 0) + 1);
  return ({ kind, whole }: Entry, asked: string): number => {
    if (!whole.includes(asked)) return 1;
    return kind === "site" ? Math.max(1, RULE.whole / (places.get(asked) ?? 1)) : RULE.whole;
  };
}

/** Ids by whole name, of each kind of place. */
function placesOf(entries: readonly Entry[]) {
  const places = new Map(RULE.named.map((kind) => [kind, new Map<string, string[]>()]));
  for (const { kind, whole, found } of entries) {
    const names = places.get(kind);
    for (const name of names ? whole : []) names?.set(name, [...(names.get(name) ?? []), found.id]);
  }
  return places;
}

/** What is told to treat a condition, by each of its names; by "" all. */
function treatmentsOf(entries: readonly Entry[]) {
  const told = entries.filter(({ kind }) => kind === RULE.treatment);
  const found = new Map([["", told.map(({ found: { id } }) => id)]]);
  for (const { kind, whole, found: condition } of entries) {
    const own = inOrder(tellingIn(condition.name));
    const some = told.filter((one) => kind === "condition" && one.whole.includes(own));
    for (const name of some.length ? whole : [])
      if (!found.has(name))
        found.set(
          name,
          some.map(({ found: { id } }) => id),
        );
  }
  return found;
}

/** What an entry says that is not there, with its denial; "" for nothing. */
function deniedBy({ kind, bare }: Entry): string {
  const at = TOLD.has(kind) && !RULE.advice.includes(kind) ? bare.search(DENIES) : -1;
  return at < 0 ? "" : bare.slice(at);
}

/** Whether a text has all these words, or words that begin with them. */
function holds(text: string, asked: readonly string[]): boolean {
  const having = text ? tokensOf(text).map(wordOf) : [];
  return Boolean(text) && asked.every((word) => having.some((one) => begins(one, word)));
}

function entryOf({ id, kind, name, terms, prior }: Book["search"][number], number: number): Entry {
  const [bare] = nameAndBracket(name);
  const called = [name, bare, ...terms];
  const short = called.map((one) => one.replace(/ nerve( root)?$/i, ""));
  const spoken = [...new Set([...called, ...short].map((one) => tellingIn(one).join(" ")))];
  return {
    found: { id, kind, name },
    number,
    kind,
    bare,
    terms: [name, ...terms].join(" ; "),
    spoken,
    whole: [...new Set(spoken.map((one) => inOrder(one.split(" "))))],
    weight: (RULE.weights[kind] ?? 1) * (RULE.priors[prior ?? ""] ?? 1),
  };
}
