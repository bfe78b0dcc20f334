/** The head of the sheet: name, side and grade, what is urgent, and the first sentence. */
import type { JSX } from "preact";
import { nameOf, rowOf } from "../book/book";
import { gradeOf } from "../book/grades";
import { urgentExactly, urgentOfBoth, urgentPlainly } from "../book/plain";
import {
  capital,
  EMERGENCY_NOW,
  isEmergency,
  isUrgentNow,
  kindWord,
  listed,
  nameAndBracket,
  SIDE_WORD,
  WHEN_URGENT,
} from "../book/words";
import { Lead } from "../marks/lead";
import { cardOnWhatIsLit } from "../state/card_site";
import { focusOf } from "../state/shell_state";
import { sideShown, useSubject, useWords } from "../state/use_store";
import { AtOnce } from "./advice";

/** What is said of the grade: to those who know the words, and to patients. */
const GRADE: Readonly<Record<string, readonly [string, string]>> = {
  irritated: ["irritated: it hurts and tingles, nothing is lost", "the nerve is irritated"],
  compressed: ["compressed: part of the fibres fail", "the nerve is pressed"],
  cut: ["cut off: all fibres that it reaches fail", "the nerve does not work at all"],
};

/** What the sheet is about: what is looked at, or else what is selected. */
export function useTitle(): string {
  const { state, words, view, subject } = useWords();
  const focus = focusOf(state);
  if (focus?.kind === "differential") return "Heel pain, cause by cause";
  if (focus?.kind === "disc") return `Disc ${focus.id.replace("_", "/")}`;
  if (focus) return capital(nameOf(words.book, focus.kind, focus.id, view.register));
  const asked = view.lesions.join(", ");
  return subject ? nameAndBracket(subject.name)[0] : asked || "Nothing is selected";
}

/** Kind and name. */
export function Heading(): JSX.Element {
  const { state, subject } = useWords();
  const focus = focusOf(state);
  const title = useTitle();
  return (
    <header class="title">
      <p class="eyebrow">{focus ? kindWord(focus.kind) : (subject?.eyebrow ?? "Root to Heel")}</p>
      <h1>{title}</h1>
      {subject && !focus && <Where />}
    </header>
  );
}

/** Side, grade and place of what is selected. */
function Where() {
  const { words, view, subject } = useSubject();
  const [lesion = "", another] = view.lesions;
  const grade = GRADE[gradeOf(words, lesion, view.grade)];
  const said = another ? "" : (grade?.[view.register === "patient" ? 1 : 0] ?? "");
  const [, bracket] = nameAndBracket(subject.name);
  const named = [subject.place, subject.calledBy, bracket];
  const more = view.register === "patient" ? "" : named.filter(Boolean).map(capital).join(". ");
  return (
    <>
      <p class="where">
        <b data-side={sideShown(view, subject)}>{capital(SIDE_WORD[sideShown(view, subject)])}</b>
        {said && subject.noPath === "" && <span>{capital(said)}</span>}
      </p>
      {more && <p class="muted">{more}</p>}
    </>
  );
}

/** What is lit, below a card of something else. */
export function OnTheBody(): JSX.Element {
  const { subject } = useSubject();
  return (
    <section class="on-the-body">
      <h2>On the body: {nameAndBracket(subject.name)[0]}</h2>
      <Where />
      <Lead />
    </section>
  );
}

/** What sends to a doctor at once, or would. */
export function Urgent(): JSX.Element | null {
  const { words, state, id, view, subject } = useSubject();
  const { alarm, redFlag } = subject;
  const isNow = isUrgentNow(subject);
  if (view.register === "patient") {
    const open = cardOnWhatIsLit(words, state, id);
    const lines = open ? urgentOfBoth(words, open, subject) : urgentPlainly(words, subject);
    return open && !isNow ? null : <AtOnce lines={lines} isNow={isNow} />;
  }
  const texts = isNow
    ? [alarm, isEmergency(redFlag) ? redFlag : ""]
    : urgentExactly(words, subject);
  const told = [...new Set(texts)].filter(Boolean);
  if (!told.length) return null;
  return (
    <section class={isNow ? "urgent-box now" : "urgent-box"} data-urgent={isNow}>
      <h3>{isNow ? EMERGENCY_NOW : WHEN_URGENT}</h3>
      {told.map((text) => (
        <p key={text}>{capital(text.replace(/^(RED FLAG:|Emergency\.)\s*/i, ""))}</p>
      ))}
    </section>
  );
}

/** For which map and anatomy the words hold, and what of the address was left out. */
export function Remarks(): JSX.Element | null {
  const { state, words, view, known, exact, reasons } = useWords();
  const anatomy = [
    ...(view.map === "default" ? [] : [nameOf(words.book, "map", view.map)]),
    ...view.variants.map((id) => rowOf(words.book, "variant", id)?.name ?? id),
  ];
  const said = [
    state.notice,
    known && !exact ? "Shown for the default map and common anatomy." : "",
    anatomy.length && exact ? `Shown for: ${listed(anatomy)}.` : "",
    reasons === "told" ? "" : "Reasons are those of the default map and anatomy; none are printed.",
  ].filter(Boolean);
  if (!said.length) return null;
  return <p class="remark">{said.join(" ")}</p>;
}
