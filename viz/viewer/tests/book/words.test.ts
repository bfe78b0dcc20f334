import { describe, expect, it } from "vitest";
import {
  capital,
  isEmergency,
  kindPlural,
  kindWord,
  listed,
  midSentence,
  nameAndBracket,
  siteKindWord,
  stateWord,
} from "../../src/book/words";
import { scene } from "../scene";

describe("stateWord", () => {
  const words = scene();
  const said = (kind: string, state: string, register?: "patient") =>
    stateWord(words, { kind, state, ...(register && { register }) });

  it("is what the scene says, for the kind of target and the register", () => {
    expect(said("skin", "numb")).toBe("numb");
    expect(said("muscle", "numb")).toBe("paralysed");
    expect(said("muscle", "numb", "patient")).toBe("does not work");
  });

  it("is the state itself where the scene has no word, or has not come", () => {
    expect(said("elsewhere", "reduced")).toBe("reduced");
    expect(stateWord(null, { kind: "skin", state: "spared" })).toBe("spared");
  });
});

it("has words for kinds, and makes one where it has none", () => {
  expect(kindWord("muscle")).toBe("Muscle");
  expect(kindWord("blood_vessel")).toBe("Blood vessel");
  expect(kindPlural("reflex")).toBe("Reflexes");
  expect(kindPlural("disc")).toBe("Disc");
  expect(siteKindWord("pelvic")).toBe("Compression site, pelvis");
  expect(siteKindWord("")).toBe("Site");
});

it("writes a name small inside a sentence, but not names of people and codes", () => {
  expect(midSentence("Tibial nerve")).toBe("tibial nerve");
  expect(midSentence("L5 root")).toBe("L5 root");
  expect(midSentence("Achilles tendon")).toBe("Achilles tendon");
});

it("knows an emergency by its first word", () => {
  expect(isEmergency("Emergency. Go now.")).toBe(true);
  expect(isEmergency("RED FLAG: fever")).toBe(true);
  expect(isEmergency("An emergency if it spreads")).toBe(false);
  expect(isEmergency(undefined)).toBe(false);
});

it("takes a name apart, and puts words together", () => {
  expect(nameAndBracket("Heel (pad)")).toEqual(["Heel", "pad"]);
  expect(nameAndBracket("Heel")).toEqual(["Heel", ""]);
  expect(capital("heel")).toBe("Heel");
  expect(capital("")).toBe("");
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
