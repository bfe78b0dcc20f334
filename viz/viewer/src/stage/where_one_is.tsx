/** A small figure that tells in a close-up which part of the body one looks at. */
import type { JSX } from "preact";
import { type CloseUp, closeUpOf } from "../body/eye/close_up";
import { sitesOf } from "../body/look/sites";
import { midSentence, nameAndBracket } from "../book/words";
import { AT_SITE, type Register } from "../contract/view";
import { sideShown, useSelection } from "../state/use_store";

const WIDTH = 56;
const HEIGHT = 150;
/** The body in the figure: from its top, and how high it is. */
const TOP = 7;
const TALL = 136;
/** What one looks at is ringed, at least this large. */
const LEAST = 12;
const MOST = 40;
const RIM = 3;
const MIDDLE = WIDTH / 2;

/** The right half of a body from the lowest rib to the sole, its height 100, its middle at 0. */
const HALF = [
  ...["M0 0 L11 0 C11.5 6 11 10 10.6 13 C11.5 18 15.5 22 16 28 C16.6 36 15 46 13.2 54"],
  ...["C12.6 58 12.8 60 12.9 64 C13.4 71 11.4 82 10.4 90 C10.6 94 12.6 97 12 100"],
  ...["L6 100 C5.6 96 6.2 92 6 88 C4.4 80 4 70 4.6 62 C4.8 56 2.6 44 1.2 36 L0 34 Z"],
].join(" ");

const PLACE: Readonly<Record<"plain" | "others", Readonly<Record<string, string>>>> = {
  plain: {
    spine: "lower back",
    pelvis: "hips from behind",
    medial_ankle: "inner side of the ankle",
    sole: "sole of the foot",
    heel_medial: "inner side of the heel",
    heel_lateral: "outer side of the heel",
    heel_posterior: "back of the heel",
    heel_plantar: "underside of the heel",
  },
  others: {
    spine: "lumbar spine",
    pelvis: "pelvis",
    medial_ankle: "medial ankle",
    sole: "sole",
    heel_medial: "medial heel",
    heel_lateral: "lateral heel",
    heel_posterior: "posterior heel",
    heel_plantar: "plantar heel",
  },
};

/** Where one looks; nothing where the whole body is in the picture. */
export function WhereOneIs(): JSX.Element | null {
  const { words, view, subject, id, table } = useSelection();
  if (!words) return null;
  const side = sideShown(view, subject);
  const sites = sitesOf(words, { selection: id, table, variants: view.variants });
  const near = closeUpOf({ words, camera: view.camera, side, sites });
  if (!near) return null;
  const at = view.camera === AT_SITE && subject ? subject.name : "";
  const size = Math.min(MOST, Math.max(LEAST, near.size * TALL));
  const x = within(MIDDLE + near.across * TALL * (near.fromFront ? -1 : 1), size, WIDTH);
  const y = within(TOP + near.down * TALL, size, HEIGHT);
  return (
    <svg
      class="where-one-is"
      role="img"
      aria-label={closeUpWords(near, view.register, at)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      {[1, -1].map((half) => (
        <path
          key={half}
          d={HALF}
          transform={`translate(${MIDDLE} ${TOP}) scale(${(half * TALL) / 100} ${TALL / 100})`}
        />
      ))}
      <rect x={x - size / 2} y={y - size / 2} width={size} height={size} rx={3} />
    </svg>
  );
}

/** The middle of what is ringed, so that all of the ring is in the figure. */
function within(at: number, size: number, most: number): number {
  return Math.min(most - RIM - size / 2, Math.max(RIM + size / 2, at));
}

/** What is looked at, in words. */
export function closeUpWords({ name, leg }: CloseUp, register: Register, site = ""): string {
  const of = leg ? ` ${leg}` : "";
  if (site) return `Close-up: ${midSentence(nameAndBracket(site)[0])}${leg && `, ${leg} leg`}`;
  const place = PLACE[register === "patient" ? "plain" : "others"][name];
  if (!place) return `Close-up of the${of || " trunk"}${leg && " leg"}`;
  return register === "patient" && leg
    ? `Close-up of the ${place}, ${leg} leg`
    : `Close-up of the${of} ${place}`;
}
