/** The sheet: what is selected or looked at, with pictures and every row of it. */
import type { JSX } from "preact";
import { TEACHING_NOTICE } from "../book/words";
import { Lead } from "../marks/lead";
import { focusOf } from "../state/shell_state";
import { useCompared } from "../state/use_compared";
import { useWords } from "../state/use_store";
import { Advice } from "./advice";
import { ComparedHeading, ComparePart, comparedTitle } from "./compare_part";
import { BodyFigure, HeelFigure } from "./figures";
import { FindPart, FoundHeading } from "./find_part";
import { FocusPart } from "./focus_part";
import { Heading, OnTheBody, Remarks, Urgent, useTitle } from "./heading";
import { LesionPart } from "./lesion_part";
import type { Pictures } from "./pictures";
import { PlainPart } from "./plain_part";
import { Sources } from "./sources";

/** Everything that is printed; head and foot stand on every page. */
export function SheetView({ pictures }: { pictures: Pictures }): JSX.Element {
  const { view } = useWords();
  const explored = useTitle();
  const compared = useCompared();
  const title = view.mode === "find" ? "Find" : compared ? comparedTitle(compared) : explored;
  return (
    <article class={`paper for-${view.register}`}>
      <header class="running head-line">
        <p>
          <b>Root to Heel</b> {title}
        </p>
      </header>
      <div class="running-middle">
        <div>
          <Printed pictures={pictures} />
        </div>
      </div>
      <footer class="running">
        <p>
          <b>{TEACHING_NOTICE}.</b> It keeps nothing about anyone.
        </p>
      </footer>
    </article>
  );
}

/** What is printed in each mode; what is looked at beside it goes before a comparison. */
function Printed({ pictures }: { pictures: Pictures }) {
  const { state, view } = useWords();
  if (view.mode === "find")
    return (
      <>
        <FoundHeading />
        <FindPart pictures={pictures} />
      </>
    );
  if (view.mode === "compare" && !focusOf(state))
    return (
      <>
        <ComparedHeading />
        <ComparePart pictures={pictures} />
      </>
    );
  return (
    <>
      <Heading />
      <Content pictures={pictures} />
    </>
  );
}

function Content({ pictures }: { pictures: Pictures }) {
  const { state, view, subject } = useWords();
  const focus = focusOf(state);
  const isPatient = view.register === "patient";
  return (
    <>
      {subject && <Urgent />}
      {subject && !focus && <Lead />}
      {(subject || focus?.kind !== "differential") && (
        <div class="pictures">
          <BodyFigure picture={pictures.body} />
          {subject && <HeelFigure pictures={pictures.heel} />}
        </div>
      )}
      {focus && <FocusPart focus={focus} />}
      {subject && focus && <OnTheBody />}
      {subject && (isPatient ? <PlainPart /> : <LesionPart />)}
      {subject && focus?.kind !== "condition" && <Advice />}
      <Remarks />
      {!isPatient && <Sources />}
    </>
  );
}
