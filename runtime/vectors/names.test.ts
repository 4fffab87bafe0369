import { describe, expect, test } from "vitest";
import { PRIMITIVES, type Primitive } from "../../dsl-spec/primitives.ts";
import { assemblyScriptLibrary } from "../abi/library.ts";
import * as runtime from "../typescript/index.ts";

const numbered = (stem: string): string[] => Array.from({ length: 9 }, (_, i) => `${stem}${i}`);

/** What emitted code of both dialects uses besides the rows: the list at the end of primitives.ts. */
const SUPPORT = ["step", ...numbered("log"), ...numbered("raise"), "paramFloat", "paramInt", "paramBool"].concat(
  ["itemAt", "lengthOf", "putFloat", "putInt", "putBool", "getFloat", "getInt", "getBool", "stateReset", "stateLength"],
  [
    "PyDict",
    "newDict",
    "newSet",
    "PySet",
    "dictNext",
    "dictAfter",
    "dictKeyAt",
    "putText",
    "getText",
    "forgetObjects",
    "isNewObject",
    "keepObject",
    "kindAt",
    "objectAt",
    "objectCount",
    "putObject",
  ],
  [
    "theContext",
    "eventBook",
    "theFill",
    "theOrderUpdate",
    "theSignal",
    "theTrade",
    "resolvedOutcome",
    "beginCall",
    "endCall",
  ],
  [
    "Context",
    "Market",
    "Markets",
    "Event",
    "Book",
    "Fill",
    "OrderUpdate",
    "Signal",
    "LatestSignal",
    "Trade",
    "Leg",
    "Level",
  ],
);
const TYPESCRIPT_ONLY = ["logTexts", "bind", "takeState", "offerState", "Trap"];
const ASSEMBLYSCRIPT_ONLY = ["NONE_INT", "NONE_FLOAT", "NONE_BOOL", "isNoneInt", "isNoneFloat", "isNoneBool"].concat(
  [
    "someFloat",
    "someBool",
    "unwrapBool",
    "PyList",
    "newList",
    "listOf",
    "statePointer",
    "stateReserve",
    "blockPointer",
    "trap",
  ],
  ["intentsWritten", "ABI_VERSION", "newSlots", "slotInto", "textInto", "sendLog"],
);

/** Functions that the rows name in one dialect. */
function callNames(dialect: "form" | "as"): string[] {
  const forms = [...PRIMITIVES.values()].map((row) => (dialect === "as" ? (row.as ?? row.form) : row.form));
  return [...new Set(forms.flatMap((form) => (form.kind === "call" ? [form.name] : [])))];
}

function exportsOf(text: string): string[] {
  return [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = ""]) => list.match(/\w+/g) ?? []);
}

/** Those of the SDK's objects; a str is each language's own. */
const members = [...PRIMITIVES.values()].filter(
  ({ form, params }) => (form.kind === "property" || form.kind === "method") && params[0] !== "str",
);

/** Text of one class of the AssemblyScript library. */
function classText(name: string): string {
  const text = [...assemblyScriptLibrary().values()].join("\n");
  const start = text.indexOf(`export class ${name} {`);
  return text.slice(start, text.indexOf("\n}\n", start));
}

const memberOf = ({ form }: Primitive): string => ("name" in form ? form.name : "");

describe("names that emitted code uses", () => {
  test("the TypeScript runtime exports every one", () => {
    const wanted = [...callNames("form"), ...SUPPORT, ...TYPESCRIPT_ONLY];
    expect(wanted.filter((name) => !(name in runtime))).toEqual([]);
  });

  test("the AssemblyScript library exports every one", () => {
    const exported = new Set(exportsOf(assemblyScriptLibrary().get("index.ts") ?? ""));
    const wanted = [...callNames("as"), ...SUPPORT, ...ASSEMBLYSCRIPT_ONLY];
    expect(wanted.filter((name) => !exported.has(name))).toEqual([]);
  });

  test("every property and method of the rows is there in both", () => {
    const classes = runtime as unknown as Readonly<Record<string, { readonly prototype: object }>>;
    const missing = members.filter((row) => {
      const handle = row.params[0] ?? "";
      const records: Readonly<Record<string, object>> = {
        Leg: new runtime.Leg(0, 0, 0),
        Level: new runtime.Level(0, 0),
        Order: new runtime.Order(0, 0, false, 0, 0, 0),
      };
      const made = records[handle] ?? classes[handle]?.prototype ?? {};
      const property = handle in records ? `public ${memberOf(row)}:` : `get ${memberOf(row)}():`;
      const head = row.form.kind === "property" ? property : `  ${memberOf(row)}(`;
      return !(memberOf(row) in made) || !classText(handle).includes(head);
    });
    expect(missing.map((row) => row.name)).toEqual([]);
    expect(members.length).toBeGreaterThan(40);
  });
});
