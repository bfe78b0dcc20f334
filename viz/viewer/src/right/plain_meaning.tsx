/**
 * What a selection means for a patient, in one column without tabs: what is felt, what may be weak,
 * what stays well, what helps, and when to go at once.
 */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import {
  conditionOf,
  conditionsAt,
  doctorPlainly,
  feltPlainly,
  isSite,
  type PlainRow,
  urgentPlainly,
  weakPlainly,
  wellPlainly,
} from "../book/plain";
import { waysOf } from "../book/ways";
import { isUrgentNow } from "../book/words";
import { FELT } from "../contract/states";
import { Lead } from "../marks/lead";
import { LossBar, Swatch, Tick } from "../marks/marks";
import { More } from "../marks/more";
import { cardOnWhatIsLit } from "../state/card_site";
import { useSubject } from "../state/use_store";
import { Head } from "./head";
import { AtOnce, Lines } from "./lines";
import { PathChips } from "./path_chips";
import { ConditionPills } from "./pills";

const FEEL = "What you may feel";
const ASK = "What helps depends on the cause. Ask a doctor.";

/** Everything that a patient reads of what is selected. */
export function PlainMeaning(): JSX.Element {
  const { words, id, effects, subject, state } = useSubject();
  const row = conditionOf(words, id);
  const isOpen = cardOnWhatIsLit(words, state, id) !== undefined;
  const told = isOpen ? undefined : row?.plain;
  const isUrgent = isUrgentNow(subject);
  const urgent = urgentPlainly(words, subject);
  return (
    <article class="for-patients">
      <Head />
      {isUrgent && !isOpen && <AtOnce lines={urgent} isNow />}
      <Lead />
      <Lines title={FEEL} lines={told?.feel ?? []} limit={4} name="feel" />
      <PlainRows
        title={told ? "Where you may feel it" : FEEL}
        rows={feltPlainly(words, effects, subject)}
      />
      <PlainRows title="What may be weak" rows={weakPlainly(words, effects, subject)} />
      <StaysWell names={wellPlainly(words, effects, subject)} />
      {!isOpen && <Help row={row} />}
      {!isUrgent && !isOpen && <AtOnce lines={urgent} />}
      {!isOpen && (
        <Lines
          title="When to see a doctor soon"
          lines={doctorPlainly(words, subject)}
          name="doctor"
        />
      )}
      <WayOfNerve />
    </article>
  );
}

const MOST = 5;

/** What happens to each place or muscle, a row each; nothing if there are none. */
export function PlainRows(given: { title: string; rows: readonly PlainRow[] }): JSX.Element | null {
  const { store } = useSubject();
  const { title, rows } = given;
  const [all, setAll] = useState(false);
  if (!rows.length) return null;
  return (
    <section class="rows plain-rows">
      <h3>{title}</h3>
      <ul>
        {(all ? rows : rows.slice(0, MOST)).map(({ name, word, effect }) => (
          <li class="row" key={name} data-target={effect.target} data-state={effect.state}>
            <button
              type="button"
              class="row-name"
              onClick={() => store.focusOn({ kind: effect.kind, id: effect.id })}
            >
              {name}
            </button>
            {FELT.has(effect.state) ? (
              <Swatch state={effect.state} />
            ) : (
              <LossBar loss={effect.loss} state={effect.state} />
            )}
            <span class={`row-word w-${effect.state}`}>{word}</span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <More all={all} setAll={setAll} count={rows.length} />}
    </section>
  );
}

function StaysWell({ names }: { names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (!names.length) return null;
  return (
    <section class="spared">
      <h3>What stays well</h3>
      <ul>
        {(all ? names : names.slice(0, MOST)).map((name) => (
          <li key={name}>
            <Tick />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      {names.length > MOST && <More all={all} setAll={setAll} count={names.length} />}
    </section>
  );
}

function WayOfNerve() {
  const { words, subject } = useSubject();
  if (!waysOf(words, subject).some(({ path }) => path.length)) return null;
  return (
    <section class="way">
      <h3>The way of the nerve</h3>
      <PathChips />
    </section>
  );
}

/** What helps and what makes it worse; of a root or nerve, what can press it. */
function Help({ row }: { row: ReturnType<typeof conditionOf> }) {
  const { words, id } = useSubject();
  if (!row) return <Causes causes={isSite(words, id) ? [] : conditionsAt(words, id)} />;
  const { better = [], helps = [], worse = [] } = row.plain;
  return (
    <>
      <Lines title="What helps" lines={[...better, ...helps]} name="helps" />
      <Lines title="What makes it worse" lines={worse} name="worse" />
      <section class="lines">
        <h3>Read more</h3>
        <ConditionPills ids={[row.id]} />
      </section>
    </>
  );
}

/** What can hurt a nerve, and that what helps depends on it. */
function Causes({ causes }: { causes: readonly string[] }) {
  return (
    <section class="lines">
      <h3>What helps</h3>
      <p>{ASK}</p>
      {causes.length > 0 && <p class="label block">What can hurt this nerve</p>}
      <ConditionPills ids={causes} />
    </section>
  );
}
