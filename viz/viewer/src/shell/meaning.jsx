/** The right column: what the selection means, in words. */
import { useMemo, useState } from "preact/hooks";
import { EffectTab } from "./effect_tab.jsx";
import { PathTab } from "./path_tab.jsx";
import { TestsTab } from "./tests_tab.jsx";
import { SourcesTab } from "./sources_tab.jsx";
import { FocusCard } from "./focus_card.jsx";
import { useRoving } from "./keys.js";
import { nameOf } from "./book.js";
import { nearestTo } from "./search.js";
import { startsOf } from "./starts.js";
import { sideShown, useSelection } from "./use_store.js";
import { DEFAULT_VIEW } from "./view.js";
import {
  capital,
  isEmergency,
  listed,
  midSentence,
  nameAndBracket,
  SIDE_WORD,
  TEACHING_NOTICE,
} from "./words.js";

const TABS = [
  ["effect", "Effect", EffectTab],
  ["path", "Path", PathTab],
  ["tests", "Tests", TestsTab],
  ["sources", "Sources", SourcesTab],
];

export function Meaning() {
  const { state, words, view, known, subject } = useSelection();
  const asked = view.lesions.join(", ");
  return (
    <aside class="meaning" aria-label="What it means">
      {state.focus && words && <FocusCard />}
      {!words && <MeaningWaiting />}
      {words && !asked && !state.focus && <Welcome />}
      {words && asked && !known && <Unknown asked={asked} several={view.lesions.length > 1} />}
      {known && subject && <Lesion />}
      <footer class="notice">{TEACHING_NOTICE}. It keeps nothing about anyone.</footer>
    </aside>
  );
}

function MeaningWaiting() {
  return (
    <div class="list-waiting" aria-hidden="true">
      {[40, 70, 55, 90, 80, 62, 75].map((w) => (
        <i style={{ width: `${w}%` }} key={w} />
      ))}
    </div>
  );
}

function Welcome() {
  const { store, words, view } = useSelection();
  const starts = useMemo(() => startsOf(words, view.register), [words, view.register]);
  return (
    <div class="welcome">
      <h2>From the back to the heel</h2>
      <p>
        Pick a nerve root or a place where a nerve is compressed. The nerve lights up from there on,
        with the skin and the part of the heel it serves, and here you read what weakens, what fades
        and what is spared.
      </p>
      <h3>Begin with</h3>
      <Chips lesions={starts} select={store.select} />
      <p class="muted">
        Or click a nerve, a patch of skin or a disc on the body. Turn it by dragging.
      </p>
    </div>
  );
}

function Chips({ lesions, select }) {
  return (
    <ul class="chips">
      {lesions.map(({ id, name }) => (
        <li key={id}>
          <button class="pill" data-lesion={id} onClick={() => select(id)}>
            {nameAndBracket(name)[0]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Unknown({ asked, several }) {
  const { store, state, words } = useSelection();
  const nearest = useMemo(() => (several ? [] : nearestTo(words.book, asked)), [words, asked]);
  return (
    <div class="welcome" role="alert">
      <h2>{several ? "Several lesions together" : `“${asked}” is not in this book`}</h2>
      <p>
        {several
          ? `${asked}: ${state.notice || "this cannot be shown here."}`
          : "The address or the program asked for something that this page does not know."}
      </p>
      {nearest.length > 0 && <h3>Did you mean</h3>}
      <Chips lesions={nearest} select={store.select} />
      <button class="pill" onClick={() => store.select("")}>
        Start afresh
      </button>
    </div>
  );
}

function Lesion() {
  const { subject } = useSelection();
  const [tab, setTab] = useState("effect");
  const Tab = TABS.find(([key]) => key === tab)[2];
  return (
    <article>
      <Head />
      {subject.redFlag && <UrgentCare text={subject.redFlag} />}
      <Tabs tab={tab} setTab={setTab} />
      <div class="tab" role="tabpanel" aria-label={tab}>
        <Tab />
      </div>
    </article>
  );
}

function Head() {
  const { state, words, view, subject, exact, reasons } = useSelection();
  const [name, bracket] = nameAndBracket(subject.name);
  const [calledBy] = nameAndBracket(subject.calledBy);
  const place = [calledBy, bracket, subject.place].filter(Boolean).map(capital).join(". ");
  return (
    <header>
      <p class="eyebrow">
        {subject.eyebrow} · {SIDE_WORD[sideShown(view, subject)]}
      </p>
      <h2 title={subject.latin || undefined} data-latin={subject.latin || undefined}>
        {name}
      </h2>
      {place && <p class="muted">{place}</p>}
      {state.notice && (
        <p class="remark" role="status">
          {state.notice}
        </p>
      )}
      {!state.notice && !exact && (
        <p class="remark">Shown for the default map and common anatomy.</p>
      )}
      {reasons === "untold" && (
        <p class="remark" data-untold>
          Reasons are told for the default map and anatomy; states and bars here are for{" "}
          {anatomyNamed(words.book, view)}.
        </p>
      )}
    </header>
  );
}

/** The map and variants of a view in words. */
function anatomyNamed(book, { map, variants }) {
  const maps = map === DEFAULT_VIEW.map ? [] : [nameOf(book, "map", map)];
  return listed([...maps, ...variants.map((id) => midSentence(nameOf(book, "variant", id)))]);
}

const EMERGENCY = "This can be an emergency. Seek urgent care now.";
const RED_FLAG = "Red flag. Seek urgent care when this happens.";

function UrgentCare({ text }) {
  return (
    <div class="urgent" role="note">
      <b>{isEmergency(text) ? EMERGENCY : RED_FLAG}</b>
      <p>{text.replace(/^(RED FLAG:|Emergency\.)\s*/i, "")}</p>
    </div>
  );
}

function Tabs({ tab, setTab }) {
  const roving = useRoving("[role=tab]", { horizontal: true });
  return (
    <div class="tabs" role="tablist" aria-label="What to read" {...roving}>
      {TABS.map(([key, word]) => (
        <button
          key={key}
          role="tab"
          aria-selected={tab === key}
          tabIndex={tab === key ? 0 : -1}
          data-tab={key}
          onClick={() => setTab(key)}
          onFocus={() => setTab(key)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
