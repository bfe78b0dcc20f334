/**
 * One page, three hosts: a Panel page, a Jupyter notebook, a file that stands alone. Only this
 * module knows how each of them hands over bytes, keeps the view and speaks to Python.
 */
import { BodyView } from "./body/body_view";
import { completeView, type PartOfView, sameView, type View } from "./contract/view";
import { expose } from "./page/expose";
import { type HostLink, type MountedPage, mount } from "./page/mount";
import { type ServedPage, servedHere } from "./served";
import type { BodyMaker, Progress } from "./state/host";
import type { Need } from "./state/messages";
import { bytesOfBase64, isAnswer, receive } from "./state/receive";

export { labelName } from "./book/part_names";
export { showsKeyPoints, skinMapOf } from "./book/skin_maps";
export { readScene } from "./contract/scene_reader";
export { begin } from "./served";
export { BodyView };

/** A model's values, as Python has set them. */
interface Values {
  readonly view: PartOfView | null;
  readonly scene: Uint8Array | ArrayBuffer | DataView | null;
  readonly scene_url: string | undefined;
  readonly progress: Progressed | undefined;
  readonly picture: string | Uint8Array | DataView | null;
  readonly height_px: number;
  readonly host: string;
}

/** How far Python is with the body, or why there will be none. */
interface Progressed {
  readonly text?: string;
  readonly fraction?: number;
  readonly error?: string;
}

/** Panel's model: its values are properties, and events bear the message. */
interface PanelModel extends Omit<Values, "view"> {
  view: Values["view"];
  on(name: string, act: (event: { data?: unknown }) => void): void;
  send_msg(message: Need): void;
}

/** anywidget's model. */
interface WidgetModel {
  get<Name extends keyof Values>(name: Name): Values[Name];
  set(name: "view", value: View): void;
  save_changes(): void;
  on(name: string, act: (message: unknown) => void): void;
  send(message: Need): void;
}

/** What Panel and anywidget give the entry; Panel puts the element that is returned into place. */
export interface RenderGiven {
  readonly model: PanelModel | WidgetModel;
  readonly el?: HTMLElement;
}

/** Entry for Panel's JSComponent (returns an element) and for anywidget (returns a clean-up). */
export function render({ model, el }: RenderGiven): HTMLElement | (() => void) {
  return isWidget(model) ? renderWidget(model, el) : renderPanel(model);
}

export default { render };

/** What a page of its own may set. */
export interface StandaloneOptions {
  readonly picture?: string;
  readonly BodyView?: BodyMaker;
  /** Whether the page's address carries the view. */
  readonly address?: boolean;
}

/** A page that needs neither Python nor a network; `scene` is the scene file, or base64 of it. */
export function standalone(
  el: HTMLElement,
  scene: string | Uint8Array,
  view: PartOfView = {},
  options: StandaloneOptions = {},
): MountedPage {
  const page = mount(el, {
    view,
    address: options.address ?? true,
    BodyView: options.BodyView ?? BodyView,
    scene: async () => (typeof scene === "string" ? bytesOfBase64(scene) : scene),
    send: () => false,
    asks: false,
    onView: () => {},
    picture: () => options.picture ?? "",
  });
  return expose(page);
}

/** anywidget models have get and save_changes; Panel's are plain properties. */
function isWidget(model: PanelModel | WidgetModel): model is WidgetModel {
  return "get" in model && "save_changes" in model && !("send_msg" in model);
}

function renderWidget(model: WidgetModel, el: HTMLElement | undefined): () => void {
  const page = hosted(frame(el, model.get("height_px")), {
    get: (name) => model.get(name),
    setView(view) {
      model.set("view", view);
      model.save_changes();
    },
    onChange: (name, act) => model.on(`change:${name}`, act),
    onMessage: (act) => model.on("msg:custom", act),
    send: (message) => model.send(message),
    address: false,
  });
  return () => page.dispose();
}

function renderPanel(model: PanelModel): HTMLElement {
  const here = model.host === "panel" ? servedHere() : null;
  if (here) return linked(model, here);
  const box = frame(undefined, model.height_px);
  const page = hosted(box, {
    get: (name) => model[name],
    setView(view) {
      model.view = view;
    },
    onChange: (name, act) => model.on(name, act),
    onMessage: (act) => model.on("msg:custom", (event) => act(event.data ?? event)),
    send: (message) => model.send_msg(message),
    address: model.host === "panel",
  });
  model.on("remove", () => page.dispose());
  return box;
}

/** The page stands already; Panel's model and the page tell each other the view. */
function linked(model: PanelModel, { page, follow }: ServedPage): HTMLElement {
  const tell = (view: View) => {
    model.view = view;
  };
  follow(tell);
  if (!sameView(completeView(model.view), page.view())) tell(page.view());
  model.on("view", () => {
    const view = completeView(model.view);
    if (!sameView(view, page.view())) page.setView(view);
  });
  return document.createElement("div");
}

/** What Panel and Jupyter have in common: a model whose `view` is set from both ends. */
interface Model {
  readonly get: <Name extends keyof Values>(name: Name) => Values[Name];
  readonly setView: (view: View) => void;
  readonly onChange: (name: keyof Values, act: () => void) => void;
  readonly onMessage: (act: (message: unknown) => void) => void;
  readonly send: (message: Need) => void;
  readonly address: boolean;
}

function hosted(el: HTMLElement, model: Model): MountedPage {
  const link: HostLink = {
    view: model.get("view") ?? {},
    address: model.address,
    BodyView,
    scene: (progress) => sceneOf(model, progress),
    send(message) {
      model.send(message);
      return true;
    },
    asks: true,
    onView: (view) => model.setView(view),
    picture: () => pictureOf(model.get("picture")),
  };
  const page = expose(mount(el, link));
  model.onChange("view", () => {
    const view = completeView(model.get("view"));
    if (!sameView(view, page.view())) page.setView(view);
  });
  model.onChange("picture", () => page.store.set({}));
  model.onMessage((message) => {
    if (isAnswer(message)) receive(page.store, message);
  });
  return page;
}

/**
 * The scene's bytes: from an address on the same server, or from the model itself once they are
 * there.
 */
async function sceneOf(model: Model, progress: Progress): Promise<Uint8Array> {
  const arrived = () => {
    const address = model.get("scene_url");
    return address ? fetched(address, progress) : asBytes(model.get("scene"));
  };
  const here = await arrived();
  if (here) return here;
  return new Promise((done, fail) => {
    const look = () => {
      const { fraction, text, error } = model.get("progress") ?? {};
      if (error) fail(new Error(error));
      else if (text) progress(text, fraction);
      const scene = arrived();
      if (scene) done(scene);
    };
    for (const name of ["scene", "scene_url", "progress"] as const) model.onChange(name, look);
    look();
  });
}

async function fetched(address: string, progress: Progress): Promise<Uint8Array> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok)
    throw new Error(
      `The server answered ${answer.status} when asked for the body. Reload the page.`,
    );
  progress("Receiving the body");
  return new Uint8Array(await answer.arrayBuffer());
}

function asBytes(value: Values["scene"]): Uint8Array | null {
  if (!value?.byteLength) return null;
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}

/** A picture comes as an address, a data URL or PNG bytes. */
function pictureOf(picture: Values["picture"]): string {
  if (!picture || typeof picture === "string") return picture ?? "";
  const png = asBytes(picture) ?? new Uint8Array();
  return URL.createObjectURL(new Blob([png as BlobPart], { type: "image/png" }));
}

/** A box of the given height in pixels; 0 fills what it is put into. */
function frame(el: HTMLElement | undefined, height: number): HTMLElement {
  const box = document.createElement("div");
  Object.assign(box.style, {
    position: "relative",
    width: "100%",
    height: height ? `${height}px` : "100%",
  });
  el?.append(box);
  return box;
}
