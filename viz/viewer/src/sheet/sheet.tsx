/**
 * The sheet that is printed in place of the page. It is drawn when a browser is about to print, at
 * once and with pictures, and emptied afterwards.
 */
import { type JSX, render } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import type { Host } from "../state/host";
import { StoreContext } from "../state/use_store";
import { takePictures } from "./pictures";
import { SheetView } from "./sheet_view";

/** Where the sheet stands; nothing of it is on the screen. */
export function Sheet({ host }: { host: Host }): JSX.Element {
  const store = useContext(StoreContext);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fill = () => {
      const page = box.current?.parentElement;
      if (!box.current || !page || !store?.state.words) return;
      const pictures = takePictures(page, host.body());
      render(
        <StoreContext.Provider value={store}>
          <SheetView pictures={pictures} />
        </StoreContext.Provider>,
        box.current,
      );
    };
    const empty = () => {
      if (box.current) render(null, box.current);
    };
    window.addEventListener("beforeprint", fill);
    window.addEventListener("afterprint", empty);
    return () => {
      window.removeEventListener("beforeprint", fill);
      window.removeEventListener("afterprint", empty);
    };
  }, [store, host]);
  return <div class="sheet" ref={box} />;
}

/** Prints the sheet of what is shown: a browser asks for the printer, or writes a PDF. */
export function printSheet(): void {
  window.print();
}
