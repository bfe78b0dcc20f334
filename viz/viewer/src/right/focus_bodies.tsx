/** What is said of a disc, a variant of anatomy or a symptom that is looked at. */
import type { JSX } from "preact";
import { rowOf, rowsOf, texts } from "../book/book";
import { usesOf } from "../book/test_uses";
import { urgentSign } from "../book/urgent_signs";
import { capital } from "../book/words";
import { useWords } from "../state/use_store";
import { ConditionPills, NervePills, SitePills } from "./pills";
import { TestItem } from "./tests_tab";

/** The herniations of a disc. */
export function DiscBody({ id }: { id: string }): JSX.Element {
  const { words } = useWords();
  const sites = rowsOf(words.book, "site").filter(
    (row) => row.id.startsWith(`disc_${id}_`) && words.states.includes(row.id),
  );
  if (!sites.length) return <p class="muted">The book has no herniation at this level.</p>;
  return (
    <>
      <p>Where the disc bulges decides which root it meets.</p>
      <SitePills sites={sites.map(({ id: site }) => site)} />
    </>
  );
}

/** What a variant changes, and a switch for it. */
export function VariantBody({ id }: { id: string }): JSX.Element {
  const { words, store, view } = useWords();
  const { effect, frequency } = rowOf(words.book, "variant", id) ?? {};
  return (
    <>
      <p>{texts(effect).join("; ")}</p>
      {frequency && <p class="muted">{capital(frequency)}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={view.variants.includes(id)}
          onChange={() => store.toggleVariant(id)}
        />
        Show the body with this variant
      </label>
    </>
  );
}

/** Where in the card of a condition each kind of thing stands, and how its conditions are headed. */
const TOLD = {
  symptom: ["symptoms", "Patients with these conditions may say so:"],
  trigger: ["aggravated_by", "It makes these worse:"],
  treatment: ["treatments", "Named for these conditions:"],
  red_flag: ["red_flags", "A reason for urgent care in these conditions:"],
  risk: ["risk_factors", "It makes these likelier:"],
  prevention: ["prevention", "It helps to prevent these:"],
  doctor: ["see_a_doctor", "A reason to see a doctor with these conditions:"],
} as const;

/** A kind of thing that is told of conditions. */
export type ToldKind = keyof typeof TOLD;

/** Whether a kind is one of them. */
export function isTold(kind: string): kind is ToldKind {
  return Object.hasOwn(TOLD, kind);
}

/** The conditions of which something is told, be it by another word: insoles, orthotics. */
export function ToldBody({ kind, id }: { kind: ToldKind; id: string }): JSX.Element {
  const { words } = useWords();
  const [field, heading] = TOLD[kind];
  if (kind === "red_flag") return <RedFlagBody id={id} />;
  const alike = words.book.search.filter((one) => one.kind === kind && one.terms.includes(id));
  const said = new Set([id, ...alike.map((one) => one.id)]);
  const rows = rowsOf(words.book, "condition").filter((row) =>
    row[field]?.some((one) => said.has(one)),
  );
  return (
    <>
      <p class="muted">{heading}</p>
      <ConditionPills ids={rows.map(({ id: condition }) => condition)} />
    </>
  );
}

/** An urgent sign: what to do first, then what it can be a sign of. */
function RedFlagBody({ id }: { id: string }) {
  const { line, conditions } = urgentSign(useWords().words, id);
  return (
    <>
      {line && (
        <div class="urgent" role="note" data-urgent-sign>
          <b>{line}</b>
        </div>
      )}
      {conditions.length > 0 && <p class="muted">{TOLD.red_flag[1]}</p>}
      <ConditionPills ids={conditions} />
    </>
  );
}

/** What a test shows, how well, and all that it is used for. */
export function TestBody({ id }: { id: string }): JSX.Element | null {
  const { words, view } = useWords();
  const test = rowOf(words.book, "test", id);
  if (!test) return null;
  const { conditions, sites, nerves } = usesOf(words.book, id);
  const forWhoExamines = view.register === "patient" ? [] : nerves;
  return (
    <>
      <ul class="tests">
        <TestItem test={test} named={false} />
      </ul>
      {conditions.length > 0 && <p class="muted">Used for these conditions:</p>}
      <ConditionPills ids={conditions} />
      {sites.length > 0 && <p class="muted">Used for these places:</p>}
      <SitePills sites={sites} />
      {forWhoExamines.length > 0 && (
        <>
          <p class="muted">Used for these roots and nerves:</p>
          <NervePills ids={forWhoExamines} />
        </>
      )}
    </>
  );
}
