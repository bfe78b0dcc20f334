/** The right column: what the selection means, in words. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { doctorExactly, urgentExactly } from "../book/plain";
import {
  EMERGENCY_NOW,
  isEmergency,
  isUrgentNow,
  TEACHING_NOTICE,
  WHEN_URGENT,
} from "../book/words";
import { useRoving } from "../marks/keys";
import { Lead } from "../marks/lead";
import { focusOf } from "../state/shell_state";
import { useSelection, useSubject } from "../state/use_store";
import { EffectTab } from "./effect_tab";
import { ExamineTab } from "./examine_tab";
import { FocusCard } from "./focus_card";
import { Head } from "./head";
import { PathTab } from "./path_tab";
import { PlainMeaning } from "./plain_meaning";
import { SourcesTab } from "./sources_tab";
import { TestsTab } from "./tests_tab";
import { Unknown, Welcome } from "./welcome";

type TabKey = "examine" | "effect" | "path" | "tests" | "sources";
type Tabs = readonly (readonly [TabKey, string])[];

/** What is read in each register, what comes first on top. Patients read one column. */
const TABS: Readonly<Record<"student" | "clinician", Tabs>> = {
  student: [
    ["effect", "Effect"],
    ["path", "Path"],
    ["tests", "Tests"],
    ["sources", "Sources"],
  ],
  clinician: [
    ["examine", "Examine"],
    ["effect", "Effect"],
    ["path", "Path"],
    ["sources", "Sources"],
  ],
};
const TAB: Readonly<Record<TabKey, () => JSX.Element>> = {
  examine: ExamineTab,
  effect: EffectTab,
  path: PathTab,
  tests: TestsTab,
  sources: SourcesTab,
};

/** Everything that is said of what is selected. */
export function Meaning(): JSX.Element {
  const { state, words, view, known, subject } = useSelection();
  const asked = view.lesions.join(", ");
  const focus = focusOf(state);
  return (
    <aside class="meaning" aria-label="What it means" tabIndex={-1}>
      {focus && words && <FocusCard focus={focus} />}
      {!words && <MeaningWaiting />}
      {words && !asked && !focus && <Welcome />}
      {words && asked && !known && <Unknown asked={asked} several={view.lesions.length > 1} />}
      {known && subject && (view.register === "patient" ? <PlainMeaning /> : <Lesion />)}
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

function Lesion() {
  const { words, subject, view } = useSubject();
  const tabs = TABS[view.register === "clinician" ? "clinician" : "student"];
  const first = tabs[0]?.[0] ?? "effect";
  const [chosen, setTab] = useState<TabKey>(first);
  useEffect(() => setTab(first), [first]);
  const tab = tabs.some(([key]) => key === chosen) ? chosen : first;
  const Tab = TAB[tab];
  const isUrgent = isUrgentNow(subject);
  const urgentCare = (
    <UrgentCare
      alarm={subject.alarm}
      redFlag={subject.redFlag}
      lines={urgentExactly(words, subject)}
    />
  );
  return (
    <article>
      <Head />
      {isUrgent && urgentCare}
      <Lead />
      {!isUrgent && urgentCare}
      <SeeDoctor />
      <TabList tabs={tabs} tab={tab} setTab={setTab} />
      <div class="tab" role="tabpanel" aria-label={tab}>
        <Tab />
      </div>
    </article>
  );
}

/** One box for what is lost or felt now, or else for what the place is known for. */
function UrgentCare(given: { alarm: string; redFlag: string; lines: readonly string[] }) {
  const { alarm, redFlag, lines } = given;
  if (!alarm && !lines.length) return null;
  const isNow = isUrgentNow(given);
  // What may turn urgent is said no more where it has.
  const now = [alarm, isEmergency(redFlag) ? redFlag : ""].filter(Boolean);
  const texts = isNow ? now : [lines.join(" ")];
  return (
    <div class="urgent" role="note" data-alarm={Boolean(alarm) || undefined}>
      <b>{isNow ? EMERGENCY_NOW : WHEN_URGENT}</b>
      {texts.map((text) => (
        <p key={text}>{text.replace(/^(RED FLAG:|Emergency\.)\s*/i, "")}</p>
      ))}
    </div>
  );
}

/** What is no emergency and still needs a doctor; the open card of a condition says it itself. */
function SeeDoctor() {
  const { words, subject, state } = useSubject();
  const told = doctorExactly(words, subject);
  if (!told || focusOf(state)?.kind === "condition") return null;
  return (
    <p class="see-a-doctor" role="note">
      <b>When to see a doctor:</b> {told}
    </p>
  );
}

function TabList(given: { tabs: Tabs; tab: TabKey; setTab: (tab: TabKey) => void }) {
  const { tabs, tab, setTab } = given;
  const roving = useRoving("[role=tab]", { horizontal: true });
  return (
    <div class="tabs" role="tablist" aria-label="What to read" {...roving}>
      {tabs.map(([key, word]) => (
        <button
          type="button"
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
