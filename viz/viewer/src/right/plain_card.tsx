/** A condition as patients read it: what it is, what is felt, what helps, when to go at once. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sitesOf } from "../book/conditions";
import type { ConditionRow } from "../contract/book_rows";
import { More } from "../marks/more";
import { ShownHere } from "../marks/shown_here";
import { useWords } from "../state/use_store";
import { useTold } from "../state/use_told";
import { AtOnce, Lines } from "./lines";
import { SitePills } from "./pills";

/** What the book says of a condition in plain words; of an emergency, what to do first. */
export function PlainCard({ id, row: whole }: { id: string; row: ConditionRow }): JSX.Element {
  const { words } = useWords();
  const { row, place, isNow, atOnce } = useTold(whole);
  const { plain } = row;
  const { better = [], helps = [] } = plain;
  return (
    <>
      {isNow && <AtOnce lines={atOnce} isNow />}
      <ShownHere place={place} />
      {plain.heel.length > 0 && <p class="lead">{plain.heel.join(" ")}</p>}
      <Lines title="What it is" lines={plain.what} name="what" />
      <Lines title="What you may feel" lines={plain.feel} name="feel" />
      {!isNow && <AtOnce lines={atOnce} />}
      <Lines title="What helps" lines={[...better, ...helps]} name="helps" />
      <Lines title="What makes it worse" lines={plain.worse ?? []} name="worse" />
      <Lines title="When to see a doctor soon" lines={plain.doctor ?? []} name="doctor" />
      <Lines title="What a doctor may check" lines={plain.checks ?? []} name="checks" />
      <Lines title="How to prevent it" lines={plain.prevent ?? []} name="prevent" />
      <Lines title="What makes it more likely" lines={plain.likelier ?? []} name="likelier" />
      <Lines title="Said of it, but not proven" lines={plain.unproven ?? []} name="unproven" />
      <Places sites={sitesOf(words, id)} />
    </>
  );
}

const MOST = 3;

function Places({ sites }: { sites: readonly string[] }) {
  const { store } = useWords();
  const [all, setAll] = useState(false);
  if (sites.length < 2) return null;
  const pick = (id: string) => store.show({ lesions: [id], grade: "typical" });
  return (
    <>
      <p class="label block">Show it on the body</p>
      <SitePills sites={all ? sites : sites.slice(0, MOST)} pick={pick} />
      {sites.length > MOST && <More all={all} setAll={setAll} count={sites.length} />}
    </>
  );
}
