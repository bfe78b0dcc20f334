/** What the list at the left holds, made from the book's regions. */
import { effectsOf } from "./effects.js";
import { heelTargets, rowOf, rowsOf } from "./book.js";
import { capital, HEEL_FACES, isEmergency } from "./words.js";

/** Roots with a button, L1 to S5; the others are found by the search. */
export function rootsOf(words) {
  return rowsOf(words.book, "root")
    .map((row) => row.id)
    .filter((id) => /^[LS]\d$/.test(id) && words.states.includes(id));
}

/**
 * @returns {{name: string, entries: ({id, name, short, tag}|{key, name, items})[]}[]}
 * entries are single sites or groups of them
 */
export function regionsOf(words, register) {
  const heel = heelTargets(words.book);
  const faces = HEEL_FACES.map(([key]) => heel[key]);
  const item = (entry, group) =>
    itemOf(words, typeof entry === "string" ? entry : entry.id, { faces, group, register });
  return (words.book.regions || [])
    .map((region) => ({
      name: region.name,
      entries: (region.entries || region.items || region.groups || region.sites || []).flatMap(
        (entry) => {
          const inner = entry.items || entry.sites;
          if (!inner) return item(entry) || [];
          const items = inner.map((one) => item(one, entry)).filter(Boolean);
          return items.length
            ? { key: `${region.name}/${entry.name}`, name: entry.name, items }
            : [];
        },
      ),
    }))
    .filter((region) => region.entries.length);
}

function itemOf(words, id, { faces, group, register }) {
  if (!words.states.includes(id)) return undefined;
  const row = rowOf(words.book, "site", id) || {};
  const plain = register === "patient" && !group ? ownPatientName(words.book, row) : "";
  const name = row.name || id;
  return {
    id,
    name,
    short: capital(plain) || shortName(name, group),
    tag: tagOf(words, id, row, faces),
  };
}

/** What a patient would call the site, unless another site is called the same. */
function ownPatientName(book, row) {
  const same = rowsOf(book, "site").filter((other) => other.patient_name === row.patient_name);
  return same.length === 1 ? row.patient_name : "";
}

/** Without what stands in brackets; inside a group its name is not said again ("L1/2, central"). */
function shortName(name, group) {
  const bare = name.replace(/ \(.*\)$/, "");
  const lead = group?.name;
  if (!lead || !bare.toLowerCase().startsWith(lead.toLowerCase())) return bare;
  return capital(bare.slice(lead.length).replace(/^[\s,:]+/, "")) || bare;
}

function tagOf(words, id, row, faces) {
  if (isEmergency(row.red_flag)) return { kind: "urgent", word: "urgent" };
  if (row.red_flag) return { kind: "flag", word: "red flag" };
  if (!(words.cuts[id] || []).length) return { kind: "none", word: "no nerve" };
  const effects = effectsOf(words, 0, id);
  if (faces.some((face) => effects.get(face)?.state === "variable"))
    return { kind: "varies", word: "heel varies" };
  return undefined;
}
