/**
 * What a line denies of another thing: "weak dorsiflexion but not eversion" says that eversion is not
 * weak; "not eversion" never says that it is gone.
 */
import { saysNothing } from "./typed_shared";
import { sideOf } from "./typed_sides";
import { denialOf, gradeIn, NEGATORS, stateOf, tokensOf } from "./typed_words";

const EXCEPT =
  /[\s,]+(?:(?:rather than|instead of|as opposed to|except(?:ing)?(?: for)?|apart from|save for)|(?:and|but) not)\s+/gi;
const SPARING = /[\s,]+(?:but |and |with )?(?:sparing|spares)(?: of)?\s+/gi;

/** A line with what it excepts said in one way: "rather than eversion", "sparing eversion". */
export function withExceptions(line: string): string {
  return line.replace(EXCEPT, ", not ").replace(SPARING, ", normal ");
}

const NOT = /^(?:not|nor)\b/i;

/** Parts, what is denied together each by itself: "not eversion or inversion", "not eversion, nor inversion". */
export function eachDenied(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    if (!NOT.test(text)) return [text];
    return text.split(/\s*\b(?:or|nor)\b\s*/i).flatMap((one) => {
      const bare = one.trim().replace(NOT, "").trim();
      return bare ? [`not ${bare}`] : [];
    });
  });
}

/**
 * A text before and behind a denial in its midst ("weak dorsiflexion", "not plantarflexion"), or what it
 * denies together ("no weakness of eversion or inversion").
 */
export function aroundDenial(text: string): readonly string[] {
  const [first = "", ...more] = text.split(/\s+n?or\s+/i);
  if (!more.length || !DENIED.test(first)) return text.split(/\s+(?=(?:not|without)\s)/i);
  return [first, ...more.map((one) => (saysNothing(one) ? one : `no ${one}`))];
}

const DENIED = /^(?:no|without|denie[sd]|deny|neither)\b/i;

/** Whether a text denies, and says no state that it would deny. */
function deniesBarely(text: string): boolean {
  const tokens = tokensOf(text);
  const denials = tokens.filter((word) => NEGATORS.has(word)).map(denialOf);
  const isNot = denials.length > 0 && denials.every((one) => one !== "no");
  return isNot && !gradeIn(text).grade && !tokens.some(stateOf);
}

/**
 * What is denied of a part, said in full: "not eversion" behind "weak left dorsiflexion" is "left
 * eversion not weak". Undefined where it denies nothing of what stands before it, or that is a grade.
 * Where all of it is denied (`whole`: "denies weakness of ..."), what stands before may be denied too.
 */
export function deniedOf(texts: readonly string[], at: number, whole: boolean): string | undefined {
  const text = texts[at] ?? "";
  if (!deniesBarely(text)) return undefined;
  const before =
    texts.slice(0, at).findLast((one) => !deniesBarely(one) && !saysNothing(one)) ?? "";
  const said = tokensOf(before);
  const states = said.filter(stateOf);
  if (!states.length) return undefined;
  // what is denied of something that is denied itself is not clear
  if (!whole && said.some((word) => NEGATORS.has(word))) return undefined;
  const own = tokensOf(text);
  const side = own.some(sideOf) ? [] : said.filter(sideOf);
  const bare = text.replace(/\b(?:not|without|denie[sd]|deny|never)\b/gi, " ").trim();
  return [...new Set(side), bare, "not", ...states].join(" ");
}
