/** The pictures of the sheet: the body with its marks, and the heel from four sides. */
import type { JSX } from "preact";
import { heelTargets, nameOf, splitTarget } from "../book/book";
import { isSoreUnder, soreOrState } from "../book/sore";
import { capital, HEEL_DEPTHS, HEEL_FACES, heelPart, SIDE_WORD } from "../book/words";
import { AFFECTED } from "../contract/states";
import type { Side } from "../contract/view";
import { FeltToo, StateChip, type StateMark } from "../marks/marks";
import { sideShown, useSubject, useWords } from "../state/use_store";
import type { BodyPicture, Pictures } from "./pictures";

/** The body as it stands on the screen; nothing where it could not be drawn. */
export function BodyFigure({ picture }: { picture: BodyPicture | null }): JSX.Element | null {
  const { view, subject } = useWords();
  if (!picture) return null;
  const { crop, scale, named, width, height, marks, right } = picture;
  const frame = { width: `${crop.width * scale}px`, height: `${crop.height * scale}px` };
  const moved = `scale(${scale}) translate(${-crop.left}px, ${-crop.top}px)`;
  const style = { width: `${width}px`, height: `${height}px`, transform: moved };
  const side = sideShown(view, subject);
  const isAsked = subject !== undefined || view.mode === "find";
  return (
    <figure class={named ? "body-figure with-names" : "body-figure"}>
      <div class="shot" style={frame}>
        <div class="canvas-of-page" style={style}>
          <img src={picture.url} width={width} height={height} alt="The body" />
          <div ref={(box) => box?.replaceChildren(...(marks ? [marks] : []))} />
        </div>
      </div>
      {right && <Hands right={right} hit={isAsked ? side : ""} width={frame.width} />}
      <figcaption>
        {subject ? `${capital(SIDE_WORD[side])} affected. ` : ""}
        {right && "R is the right leg, L the left."}
      </figcaption>
    </figure>
  );
}

/** Which leg is which, under the picture, where no mark lies; the one that is hit stands out. */
function Hands(given: { right: "left" | "right"; hit: Side | ""; width: string }) {
  const { right, hit, width } = given;
  const letters = [
    ["R", "right", right],
    ["L", "left", right === "right" ? "left" : "right"],
  ] as const;
  return (
    <div class="hands" style={{ width }}>
      {letters.map(([letter, leg, hand]) => (
        <span
          key={leg}
          class={`hand at-${hand}`}
          data-leg={leg}
          data-hit={hit === leg || hit === "both"}
        >
          {letter}
        </span>
      ))}
    </div>
  );
}

/** The four faces of the heel with what happens to each, and what lies under its skin. */
export function HeelFigure({ pictures }: { pictures: Pictures["heel"] }): JSX.Element {
  const { words, view, id, effects, subject } = useSubject();
  const side = sideShown(view, subject);
  const targets = heelTargets(words.book);
  const isFeltToo = Object.values(targets).some((target) => {
    const effect = effects.get(target);
    return effect && AFFECTED.has(effect.state) && effect.felt !== "none";
  });
  // what is sore shines through skin that is not: that is said of the whole heel once
  const isUnder = isSoreUnder(
    words,
    id,
    HEEL_FACES.map(([part]) => soreOrState(words, id, effects, targets[part] ?? "")),
  );
  return (
    <section class="heel-figure">
      <h3>The heel, {side === "both" ? "both sides alike" : SIDE_WORD[side]}</h3>
      <ul class="faces">
        {HEEL_FACES.map((row) => (
          <li key={row[0]} data-face={row[0]}>
            {pictures[row[0]] && <img src={pictures[row[0]]} alt="" />}
            <Part part={row[0]} kind="skin" label={heelPart(row, view.register)} bare={isUnder} />
          </li>
        ))}
      </ul>
      <ul class="depths">
        {isUnder && (
          <li>
            <p class="part">
              <b>Skin</b>
              <StateChip words={words} kind="skin" state="untouched" register={view.register} />
            </p>
          </li>
        )}
        {HEEL_DEPTHS.map((row) => (
          <li key={row[0]}>
            <Part part={row[0]} kind="deep" label={heelPart(row, view.register)} />
          </li>
        ))}
      </ul>
      {isFeltToo && (
        <p class="also-felt">
          <FeltToo felt="possible" /> It may hurt or tingle there, too.
        </p>
      )}
    </section>
  );
}

/** A part of the heel as a line of the sheet. */
interface PartGiven {
  readonly part: string;
  readonly kind: string;
  readonly label: string;
  /** Whether its state is told elsewhere. */
  readonly bare?: boolean;
}

/** Name and state of a part of the heel. */
function Part({ part, kind, label, bare = false }: PartGiven) {
  const { words, view, id, effects } = useSubject();
  const target = heelTargets(words.book)[part] ?? "";
  const state: StateMark = soreOrState(words, id, effects, target);
  const felt = AFFECTED.has(state) ? effects.get(target)?.felt : undefined;
  const plain = capital(nameOf(words.book, kind, splitTarget(target).id, "patient"));
  return (
    <p class="part">
      <b>{view.register === "patient" ? plain : label}</b>
      {!bare && (
        <StateChip
          words={words}
          kind={kind}
          state={state}
          register={view.register}
          {...(felt && { felt })}
        />
      )}
    </p>
  );
}
