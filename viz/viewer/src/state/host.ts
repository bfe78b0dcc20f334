/** What the page needs of the host it lives in, and of the body that it shows. */
import type { BodyOptions } from "../body/body_options";
import type { Figures } from "../body/figures";
import type { HeelRound } from "../body/heel/heel_round";
import type { HeelCanvas } from "../body/heel/heel_views";
import type { Names } from "../body/names/names";
import type { Preset, SceneWords, StateTable } from "../contract/scene";
import type { Hit, KeyPoint, Shown } from "../contract/shown";
import type { CameraPlace, PartOfView, Point, Register, View } from "../contract/view";
import type { StoreHost } from "./store";

/** The 3D body, as the page knows it. */
export interface Body {
  load(bytes: Uint8Array, words?: SceneWords): Promise<SceneWords>;
  add(bytes: Uint8Array): Promise<readonly StateTable[]>;
  show(what: Partial<Shown>): void;
  setLayer(name: string, opacity: number): void;
  setCamera(camera: string | Partial<Preset>, animate?: boolean): void;
  getCamera(): CameraPlace;
  setLabels(on: boolean, register?: Register): void;
  describe(text: string): void;
  setKeyPoints(points: readonly KeyPoint[]): void;
  markSpot(point: Point | null): void;
  skinInTheMiddle(): Hit | null;
  heelViews(views: readonly HeelCanvas[]): void;
  snapshot?(): string;
  readonly heel?: Pick<HeelRound, "pictures">;
  readonly names?: Pick<Names, "enlarge">;
  figures?(): Figures;
  dispose(): void;
}

/** Makes a body in an element. Throws where there is no WebGL. */
export type BodyMaker = new (el: HTMLElement, options: BodyOptions) => Body;

/** Whether a person has taken hold of the body: the camera that follows is theirs. */
export interface Hand {
  holds: boolean;
}

/** Tells what is being done while the scene is on its way, and how far it is, 0..1. */
export type Progress = (text: string, fraction?: number) => void;

/** A scene in three pieces that come one after the other, each as soon as it is there. */
export interface Pieces {
  readonly words: Promise<Uint8Array>;
  /** What is seen first. */
  readonly first: Promise<Uint8Array>;
  readonly rest: Promise<Uint8Array>;
}

/** The host of a page. */
export interface Host extends StoreHost {
  /** Fetches the scene file of the body that a view asks for, whole or in pieces. */
  readonly scene: (progress: Progress, view: View) => Promise<Uint8Array> | Pieces;
  /** Whether it can show another body than its own. */
  readonly bodies?: boolean;
  readonly BodyView: BodyMaker;
  readonly hand: Hand;
  readonly body: () => Body | null;
  readonly onBody: (body: Body | null) => void;
  /** Address of a picture for browsers without WebGL, "" for none. */
  readonly picture: () => string;
}

/** What tests and scripts can do with a viewer. */
export interface ViewerHandle {
  readonly view: () => View;
  readonly select: (id: string) => void;
  readonly show: (part: PartOfView) => void;
  readonly body: Body | null;
  readonly stats: Figures | undefined;
}

declare global {
  /** Tests and scripts on the page find every viewer here. */
  var __rootToHeel: ViewerHandle[] | undefined;
}
