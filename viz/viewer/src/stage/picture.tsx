/** Where a browser has no WebGL: the body as a picture that Python draws, and all the words. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Host } from "../state/host";
import { useShell } from "../state/use_store";

const AS_MADE = "This browser has no WebGL, so this is a picture; it cannot be turned.";
const NO_PICTURE =
  "This browser has no WebGL, so the body cannot be drawn. Everything in words works.";

/** The host's picture of the view. */
export function Picture({ host }: { host: Host }): JSX.Element {
  const { state } = useShell();
  const asked = JSON.stringify(state.view);
  useEffect(() => {
    host.send({ type: "need", what: "picture", view: state.view });
  }, [asked]);
  const picture = host.picture();
  return (
    <figure class="picture">
      {picture && <img src={picture} alt="The body with the selected lesion" />}
      <figcaption>{picture ? AS_MADE : NO_PICTURE}</figcaption>
    </figure>
  );
}
