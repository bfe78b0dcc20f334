/**
 * The heel from four sides at once, in the same colours as the body, and what lies under its skin.
 */
import type { JSX } from "preact";
import { heelTargets, splitTarget } from "../book/book";
import { plainHeel } from "../book/plain";
import { isSoreUnder, soreOrState } from "../book/sore";
import { capital, HEEL_DEPTHS, HEEL_FACES, heelPart, stateWord } from "../book/words";
import { joinedLoss } from "../contract/compared";
import { AFFECTED, type Feeling } from "../contract/states";
import { feltWords, StateChip, type StateMark } from "../marks/marks";
import { pickEntry } from "../state/pick";
import { useSelection, useWords } from "../state/use_store";
import type { Canvases } from "./in_step";

/** Where the body draws the heel's faces. */
export interface HeelPanelGiven {
  readonly canvases: Canvases;
}

/** The heel, once the words are there. */
export function HeelPanel({ canvases }: HeelPanelGiven): JSX.Element {
  const shell = useSelection();
  const { words, known, view, id } = shell;
  const { register } = view;
  if (!words) return <div class="heel" aria-hidden="true" />;
  // what is sore shines through skin that is not: that is said of the whole heel once
  const isUnder =
    known &&
    isSoreUnder(
      words,
      id,
      HEEL_FACES.map(([part]) => markAt({ ...shell, words }, part)),
    );
  return (
    <section class="heel" aria-label="The heel">
      {HEEL_FACES.map((part) => (
        <Face
          key={part[0]}
          part={part[0]}
          label={heelPart(part, register)}
          place={
            register === "patient" ? plainHeel(words, part) : `${heelPart(part, register)} heel`
          }
          canvases={canvases}
          isUnder={isUnder}
        />
      ))}
      {known && (
        <div class="heel-depths">
          {isUnder && (
            <span class="heel-skin">
              Skin
              <StateChip words={words} kind="skin" state="untouched" register={register} />
            </span>
          )}
          <span class="under">Under the skin</span>
          {HEEL_DEPTHS.map((part) => (
            <Depth key={part[0]} part={part[0]} label={heelPart(part, register)} />
          ))}
        </div>
      )}
    </section>
  );
}

/** A part of the heel. */
interface PartGiven {
  /** As the book calls it. */
  readonly part: string;
  readonly label: string;
}

/** The same on the skin. */
interface FaceGiven extends PartGiven, HeelPanelGiven {
  /** What it is called by itself: "medial heel". */
  readonly place: string;
  /** Whether the heel is sore under skin that is well on all its faces. */
  readonly isUnder: boolean;
}

function Face({ part, label, place, canvases, isUnder }: FaceGiven) {
  const { state, words, view, known } = useSelection();
  const { register } = view;
  const { mark, felt, look } = usePart(part);
  const lost = `${isUnder ? "skin " : ""}${stateWord(words, { kind: "skin", state: mark, register })}`;
  return (
    <button
      type="button"
      class="heel-face"
      data-heel={part}
      data-state={mark}
      onClick={look}
      data-felt={felt}
      aria-label={`${capital(place)}: ${lost}${felt === "none" ? "" : `, ${feltWords(felt, register)}`}`}
    >
      {!state.picture && (
        <canvas
          ref={(canvas) => {
            if (canvases.current) canvases.current[part] = canvas;
          }}
        />
      )}
      <span class="heel-label">
        <b>{label}</b>
        {known && !isUnder && (
          <StateChip words={words} kind="skin" state={mark} register={register} felt={felt} />
        )}
      </span>
    </button>
  );
}

function Depth({ part, label }: PartGiven) {
  const { words, view } = useSelection();
  const { mark, felt, look } = usePart(part);
  return (
    <button type="button" class="heel-depth" data-heel={part} data-state={mark} onClick={look}>
      {label}
      <StateChip words={words} kind="deep" state={mark} register={view.register} felt={felt} />
    </button>
  );
}

/** What the states of the heel are read from. */
type Marked = Pick<ReturnType<typeof useWords>, "words" | "id" | "effects" | "beside">;

/** The state of a part of the heel, and a look at it. */
function usePart(part: string): { mark: StateMark; felt: Feeling; look: () => void } {
  const shell = useWords();
  const { store, words, effects } = shell;
  const target = heelTargets(words.book)[part] ?? "";
  const effect = effects.get(target);
  const mark = markAt(shell, part);
  return {
    mark,
    felt: AFFECTED.has(mark) ? (effect?.felt ?? "none") : "none",
    look: () => {
      if (target) pickEntry(store, splitTarget(target));
    },
  };
}

/** The state of a part of the heel in what is selected, or in both that are compared. */
function markAt({ words, id, effects, beside }: Marked, part: string): StateMark {
  const target = heelTargets(words.book)[part] ?? "";
  const alone = soreOrState(words, id, effects, target);
  if (!beside.id) return alone;
  const other = soreOrState(words, beside.id, beside.effects, target);
  return joinedLoss(alone, other) ?? "untouched";
}
