/** Everything that the page knows at one moment. */
import { NO_PLAIN } from "../book/spoken";
import type { StateWords } from "../contract/book_rows";
import { type Card, cardOf } from "../contract/cards";
import type { PlainQuestions } from "../contract/generated";
import type { SceneWords } from "../contract/scene";
import type { Hit } from "../contract/shown";
import type { Point, Side, View } from "../contract/view";
import type { Evidence } from "../reason/evidence";

/** What stands over the words: what is looked at, or else the table that lies open. */
export function focusOf({ view }: Pick<ShellState, "view">): Card | null {
  const open = view.table !== "none" && view.mode !== "find";
  return cardOf(view.card) ?? (open ? { kind: "differential", id: view.table } : null);
}

/** The spot of skin that is asked about. */
export interface Probe {
  readonly patch: string;
  readonly side: Hit["side"];
  readonly point: Point | undefined;
}

/** The places of two lesions that are compared. */
export type Slot = "a" | "b";

/** What was clicked on the body while two lesions are compared, and waits for a place. */
export interface Offer {
  readonly id: string;
  /** The side that was clicked, where it is another than the one that is shown. */
  readonly side?: "right" | "left" | undefined;
}

/** What was clicked on the body to note something of it: one question, or those of a nerve's field. */
export interface Asking {
  readonly name: string;
  readonly of: readonly string[];
  /** The side that was clicked, where it is another than that of the complaint. */
  readonly side?: "right" | "left" | undefined;
}

/** A side that was taken from the findings, and the one before it, which comes back with them gone. */
export interface InferredSide {
  readonly from: Side;
  readonly to: Side;
}

/** What was noted before a change, and the side where the change turned it. */
export interface NotedStep {
  readonly findings: readonly string[];
  /** The side that was chosen then: that of the findings without one of their own. */
  readonly chosen: Side;
  readonly side?: Side;
  readonly inferredSide: InferredSide | null;
}

/** How far the body is; `resting` is out of sight, with a still picture. */
export type Phase = "waiting" | "loading" | "ready" | "resting" | "lost" | "failed";

/** The words of a lesion for another map or anatomy: asked for, or null where nobody can tell. */
export type Told = StateWords | "asked" | null;

/** What the page shows, and what it waits for. */
export interface ShellState {
  readonly view: View;
  readonly words: SceneWords | null;
  readonly phase: Phase;
  /** What is being done while loading. */
  readonly progress: string;
  /** How far it is, 0..1. */
  readonly fraction?: number | undefined;
  readonly error: string;
  /** No WebGL: show the host's picture. */
  readonly picture: boolean;
  /** What of the address could not be read; told once the scene is there. */
  readonly refused: readonly string[];
  /** A passing remark. */
  readonly notice: string;
  /** What of the address is left out, in words; it is part of the notice as long as the view stands. */
  readonly leftOut: string;
  /** Whether Python was given up waiting for; it can be asked again. */
  readonly late: boolean;
  /** What is wrong with the server, "" while it answers. */
  readonly gone: string;
  readonly probe: Probe | null;
  /** What findings are weighed by; it comes with the last of the scene. */
  readonly evidence: Evidence | null;
  /** What patients call its questions. */
  readonly plain: PlainQuestions;
  /** Questions (`skin:lateral_heel`) that a click on the body asks for an answer to. */
  readonly asking: Asking | null;
  /** What a click on the body offers to compare. */
  readonly offer: Offer | null;
  /** What was noted before each change of it, so that it can be undone. */
  readonly notedBefore: readonly NotedStep[];
  /** The side that all findings named, so that it is that of the complaint; null where nobody changed it so. */
  readonly inferredSide: InferredSide | null;
  /** What was compared with when Compare was left. */
  readonly compared: readonly string[];
  /** The cause whose path is lit while it is looked at in a ranking, "" for none. */
  readonly looked: string;
  /** Whether a click on skin probes though no map is shown. */
  readonly probing: boolean;
  /** Whether what is picked next comes to the selection instead of taking its place. */
  readonly adding: boolean;
  /** The place into which the next pick goes while two lesions are compared. */
  readonly slot: Slot;
  /** Where the eye was before it went to a site. */
  readonly before: View["camera"] | null;
  /** Words for other maps and variants, by wordsKey. */
  readonly told: Readonly<Record<string, Told>>;
}

/** The state of a page that has just begun. */
export function firstState(view: View, refused: readonly string[] = []): ShellState {
  return {
    view,
    words: null,
    phase: "waiting",
    progress: "",
    error: "",
    picture: false,
    refused,
    notice: "",
    leftOut: "",
    late: false,
    gone: "",
    probe: null,
    evidence: null,
    plain: NO_PLAIN,
    asking: null,
    offer: null,
    looked: "",
    notedBefore: [],
    inferredSide: null,
    compared: [],
    probing: false,
    adding: false,
    slot: view.lesions.length ? "b" : "a",
    told: {},
    before: null,
  };
}
