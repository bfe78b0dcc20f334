/**
 * One page, three hosts: a Panel page, a Jupyter notebook, a file that stands alone. Only this
 * module knows
 * how each of them hands over bytes, keeps the view and speaks to Python.
 */
import { BodyView } from "./body/body_view.js";
import { mount } from "./shell/mount.jsx";
import { sameView, completeView } from "./shell/view.js";

/** Entry for Panel's JSComponent (returns an element) and for anywidget (returns a clean-up). */
export function render({ model, el }) {
  return isWidget(model) ? renderWidget(model, el) : renderPanel(model);
}

export default { render };
export { BodyView };

/**
 * A page that needs neither Python nor a network.
 * @param {HTMLElement} el
 * @param {string|Uint8Array} scene  base64 text or bytes of the scene file
 * @param {Object} [view]
 * @param {{picture?: string, BodyView?: Function, address?: boolean}} [options]
 */
export function standalone(el, scene, view = {}, options = {}) {
  const shell = mount(el, {
    view,
    address: options.address ?? true,
    BodyView: options.BodyView || BodyView,
    scene: async () => (typeof scene === "string" ? bytesOfBase64(scene) : scene),
    send: () => false,
    onView: () => {},
    picture: () => options.picture || "",
  });
  return expose(shell);
}

/** anywidget models have get and save_changes; Panel's are plain properties. */
function isWidget(model) {
  return (
    typeof model.get === "function" && typeof model.save_changes === "function" && !model.send_msg
  );
}

function renderWidget(model, el) {
  const box = frame(el, model.get("height_px"));
  const shell = hosted(box, {
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
  return () => shell.dispose();
}

function renderPanel(model) {
  const box = frame(null, model.height_px);
  const shell = hosted(box, {
    get: (name) => model[name],
    setView(view) {
      model.view = view;
    },
    onChange: (name, act) => model.on(name, act),
    onMessage: (act) => model.on("msg:custom", (event) => act(event.data ?? event)),
    send: (message) => model.send_msg(message),
    address: model.host === "panel",
  });
  model.on("remove", () => shell.dispose());
  return box;
}

/** What Panel and Jupyter have in common: a model whose `view` is set from both ends. */
function hosted(el, model) {
  let shell;
  const link = {
    view: model.get("view") || {},
    address: model.address,
    BodyView,
    scene: (progress) => sceneOf(model, progress),
    send(message) {
      model.send(message);
      return true;
    },
    onView: (view) => model.setView(view),
    picture: () => pictureOf(model.get("picture")),
  };
  shell = expose(mount(el, link));
  model.onChange("view", () => {
    const view = completeView(model.get("view"));
    if (!sameView(view, shell.view())) shell.setView(view);
  });
  model.onChange("picture", () => shell.store.set({}));
  model.onMessage((message) => receive(shell, message));
  return shell;
}

/** Python's answers to what the page has asked for. */
function receive(shell, message) {
  if (message?.type !== "answer") return;
  const { what, view } = message;
  if (message.text) shell.store.refuse(what, view, message.text);
  else if (what === "table")
    shell.store.addTable({ ...message, cells: bytesOfBase64(message.rows) });
  else if (what === "state")
    shell.store.addState(view, { ...message, cells: bytesOfBase64(message.row) });
}

/**
 * The scene's bytes: from an address on the same server, or from the model itself once they are
 * there.
 */
async function sceneOf(model, progress) {
  const arrived = () => {
    const address = model.get("scene_url");
    return address ? fetched(address, progress) : asBytes(model.get("scene"));
  };
  return (
    arrived() ||
    new Promise((done, fail) => {
      const look = () => {
        const { fraction, text, error } = model.get("progress") || {};
        if (error) fail(new Error(error));
        else if (text) progress(text, fraction);
        const scene = arrived();
        if (scene) done(scene);
      };
      for (const name of ["scene", "scene_url", "progress"]) model.onChange(name, look);
      look();
    })
  );
}

async function fetched(address, progress) {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok)
    throw new Error(
      `The server answered ${answer.status} when asked for the body. Reload the page.`,
    );
  progress("Receiving the body");
  return new Uint8Array(await answer.arrayBuffer());
}

function asBytes(value) {
  if (!value || !value.byteLength) return null;
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}

function bytesOfBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** A picture comes as an address, a data URL or PNG bytes. */
function pictureOf(picture) {
  if (!picture) return "";
  if (typeof picture === "string") return picture;
  return URL.createObjectURL(new Blob([asBytes(picture)], { type: "image/png" }));
}

/** A box of the given height in pixels; 0 fills what it is put into. */
function frame(el, height) {
  const box = document.createElement("div");
  Object.assign(box.style, {
    position: "relative",
    width: "100%",
    height: height ? `${height}px` : "100%",
  });
  el?.append(box);
  return box;
}

/** Tests and scripts on the page find every viewer here. */
function expose(shell) {
  const handle = {
    view: shell.view,
    select: shell.select,
    show: shell.show,
    get body() {
      return shell.body();
    },
    get stats() {
      return shell.body()?.figures?.();
    },
  };
  const all = (globalThis.__rootToHeel ||= []);
  all.push(handle);
  const dispose = shell.dispose;
  return {
    ...shell,
    dispose() {
      all.splice(all.indexOf(handle), 1);
      dispose();
    },
  };
}
