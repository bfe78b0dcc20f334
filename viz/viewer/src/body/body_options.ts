/** What a body is told when it is made. */
import type { CameraPlace } from "../contract/view";
import type { AimEvents } from "./eye/aim";

/** Whom a body tells what happens. */
export interface BodyOptions extends AimEvents {
  readonly onCamera?: ((camera: CameraPlace) => void) | undefined;
  readonly onLost?: ((lost: boolean) => void) | undefined;
  readonly onSpot?: ((spot: { onLeft: boolean }) => void) | undefined;
  /** What stands over the body: names keep clear of it. */
  readonly over?: (() => Iterable<Element>) | undefined;
  /** A CSS background. */
  readonly background?: string;
}
