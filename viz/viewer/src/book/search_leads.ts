/**
 * What leads the answers: urgent signs, lay words, movements and places with what is felt there. The
 * rule is that of `pathways/search_leads.py`.
 */
import type { Book } from "../contract/book_rows";
import { CONTRACT } from "../contract/constants";
import { inOrder, STATES, tellingIn } from "./search_words";

const RULE = CONTRACT.search;
const [FELT, PAIN, WEAK] = [RULE.felt, RULE.pain, RULE.weak].map((words) => new Set(words));
const TREATED = new Set(RULE.treated);
const STEPS = RULE.steps.map((words) => new RegExp(words, "i"));
/** So many roots are several. */
const MANY = 2;

type Asking = Book["asked"][number];

/** What a question is answered with first; `said` are the words of the table that led there. */
export interface Led {
  readonly finds: readonly string[];
  readonly said: string;
  readonly isNamed: boolean;
  /** Words of the question beside those that led: what has them comes first. */
  readonly rest: readonly string[];
}

const NOTHING: Led = { finds: [], said: "", isNamed: true, rest: [] };

/** Words that are answered in one way. */
interface Phrase {
  readonly words: readonly string[];
  readonly text: string;
  readonly asking: Asking;
}

/** Ids by whole name, for each kind of place. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Ids of treatments by the names of conditions; those of all by "". */
export type Treatments = ReadonlyMap<string, readonly string[]>;

/** Leads a question: `isName` says whether an entry is just called so; or by urgent signs alone. */
export interface Leads {
  readonly by: (asked: readonly string[], isName: boolean) => Led;
  readonly urgently: (asked: readonly string[]) => Led;
}

/** What leads the answers, from the askings of a book. */
export function leadsOf(askings: readonly Asking[], places: Places, treatments: Treatments): Leads {
  const phrases = askings.flatMap((asking) =>
    asking.words.map((text): Phrase => ({ words: tellingIn(text), text, asking })),
  );
  const urgent = phrases.filter(({ asking }) => asking.urgent);
  const lay = phrases.filter(({ asking }) => !(asking.urgent || asking.movement));
  const within = lay.filter(({ asking }) => !asking.alone);
  const movements = phrases.filter(({ asking }) => asking.movement);
  const ways: readonly ((asked: readonly string[]) => Led)[] = [
    (asked) => met(urgent, asked, 0),
    (asked) => met(lay, asked, 1),
    (asked) => treated(treatments, asked),
    (asked) => several(places, asked),
    (asked) => moved(movements, asked),
    (asked) => besides(met(within, asked, RULE.covered), asked),
    (asked) => felt(places, asked),
  ];
  const by: Leads["by"] = (asked, isName) => {
    for (const way of ways) {
      const led = way(asked);
      const isAll = led.said !== "" && inOrder(tellingIn(led.said)) === inOrder(asked);
      if (isAll || (led.finds.length && !isName)) return led;
    }
    return NOTHING;
  };
  return { by, urgently: (asked) => met(urgent, asked, 0) };
}

/** The longest phrase that the question holds; of equal ones the first of the table. */
function met(phrases: readonly Phrase[], asked: readonly string[], part: number): Led {
  let best: Phrase | undefined;
  for (const phrase of phrases) {
    const { words } = phrase;
    if (words.length <= (best?.words.length ?? 0) || words.length < part * asked.length) continue;
    if (isWithin(words, asked) && deniesAlike(words, asked)) best = phrase;
  }
  return best ? ledBy(best) : NOTHING;
}

function ledBy({ asking, text }: Phrase): Led {
  return { finds: asking.finds, said: text, isNamed: !asking.unnamed, rest: [] };
}

/** What leads, with the words of the question that it leaves. */
function besides(led: Led, asked: readonly string[]): Led {
  const said = [...tellingIn(led.said)];
  const rest = asked.filter((word) => {
    const at = said.indexOf(word);
    if (at >= 0) said.splice(at, 1);
    return at < 0 && !STATES.has(word);
  });
  return { ...led, rest };
}

/** Whether nothing is denied, or just what the phrase denies (no control of the bladder). */
function deniesAlike(words: readonly string[], asked: readonly string[]): boolean {
  if (!words.includes(RULE.denial)) return !asked.includes(RULE.denial);
  return ` ${asked.join(" ")} `.includes(` ${words.join(" ")} `);
}

/** Whether all words stand in a question, each as often. */
function isWithin(words: readonly string[], asked: readonly string[]): boolean {
  const left = [...asked];
  return words.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Roots that are named beside each other, as they are named. */
function several(places: Places, asked: readonly string[]): Led {
  const finds = asked.flatMap((word) => places.get("root")?.get(word) ?? []);
  if (asked.length < MANY || finds.length < asked.length) return NOTHING;
  return { ...NOTHING, finds: finds.map((id) => `root:${id}`) };
}

/** How late a treatment comes: 0 for what a person does at home. */
function stepOf(treatment: string): number {
  const at = STEPS.findIndex((late) => late.test(treatment));
  return at < 0 ? 0 : STEPS.length - at;
}

/** The treatments of a condition that is named, what a person can do at home first. */
function treated(treatments: Treatments, asked: readonly string[]): Led {
  const bare = asked.filter((word) => !TREATED.has(word));
  const found = treatments.get(inOrder(bare)) ?? [];
  if (!found.length || bare.length === asked.length) return NOTHING;
  const finds = found
    .toSorted((one, other) => stepOf(one) - stepOf(other))
    .map((id) => `${RULE.treatment}:${id}`);
  return { ...NOTHING, finds, said: asked.join(" ") };
}

/** The muscles of a movement that is named, with or without a word that it is weak. */
function moved(phrases: readonly Phrase[], asked: readonly string[]): Led {
  const bare = asked.filter((word) => !WEAK?.has(word));
  const meant = [asked, bare]
    .filter((one) => one.length > 1 || bare.length < asked.length)
    .map(inOrder);
  const phrase = phrases.find(({ words }) => meant.includes(inOrder(words)));
  return phrase ? { ...NOTHING, finds: phrase.asking.finds } : NOTHING;
}

/** The place at which something is said to be felt, to hurt or to be weak. */
function felt(places: Places, asked: readonly string[]): Led {
  const says = (words: ReadonlySet<string> | undefined) => asked.some((word) => words?.has(word));
  const said = says(PAIN) ? "pain" : says(FELT) ? "felt" : "weak";
  const states = said === "weak" ? WEAK : FELT;
  const bare = asked.filter((word) => !states?.has(word));
  if (!bare.length || bare.length === asked.length) return NOTHING;
  const kinds: readonly string[] = RULE.places[said] ?? [];
  const finds = kinds.flatMap((kind) =>
    (places.get(kind)?.get(inOrder(bare)) ?? []).map((id) => `${kind}:${id}`),
  );
  return { ...NOTHING, finds };
}
