import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { SwapRefused } from "../modes/swap-errors.ts";
import { ask, RequestRefused } from "./control-client.ts";
import { CONTROL_VERSION, ControlError, MAX_FRAME } from "./control-protocol.ts";
import { type ControlHandler, type ControlLimits, type ControlServer, startControl } from "./control-server.ts";
import { liveRuns, makeRunFolder, runId, socketOf } from "./run-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "pmtc-control-"));
const open: ControlServer[] = [];
let count = 0;

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const echo: ControlHandler = async (request) => ({ got: request.verb });

async function serve(handler: ControlHandler = echo, limits?: ControlLimits): Promise<string> {
  const server = await startControl(join(folder, `s${count++}.sock`), handler, limits);
  open.push(server);
  return server.path;
}

/** All that comes after the bytes were sent, as JSON lines; the client ends its half where `end` says so. */
function send(path: string, bytes: string | Buffer, end = true): Promise<Record<string, unknown>[]> {
  return new Promise((done) => {
    const socket = connect(path);
    let text = "";
    socket.on("data", (data) => {
      text += data.toString();
    });
    socket.on("error", () => undefined);
    socket.on("close", () =>
      done(
        text
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      ),
    );
    socket.write(bytes);
    if (end) socket.end();
  });
}

const frame = (value: object) => `${JSON.stringify({ v: CONTROL_VERSION, id: 7, ...value })}\n`;

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ControlError) return error.code;
    if (error instanceof RequestRefused) return error.failure.code;
    throw error;
  }
  return "none";
}

describe("a control socket", () => {
  test("answers, is this user's alone, and goes with its server", async () => {
    const path = await serve();
    expect(await ask(path, { verb: "status" })).toEqual({ got: "status" });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await open.pop()?.close();
    expect(existsSync(path)).toBe(false);
    expect(await codeOf(ask(path, { verb: "status" }))).toBe("control-no-run");
  });

  test.each([
    ["no JSON", "{\n", null, "control-frame"],
    ["no object", "[1]\n", null, "control-frame"],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x0a]), null, "control-frame"],
    ["a line without an end", '{"v":1', null, "control-frame"],
    ["another version", '{"v":2,"id":7,"verb":"status"}\n', 7, "control-version"],
    ["no version", '{"id":7,"verb":"status"}\n', 7, "control-version"],
    ["no number", '{"v":1,"id":"x","verb":"status"}\n', null, "control-argument"],
    ["no verb", frame({}), 7, "control-verb"],
    ["an unknown verb", frame({ verb: "kill" }), 7, "control-verb"],
    ["the name of a method", frame({ verb: "__proto__" }), 7, "control-verb"],
    ["no artefact", frame({ verb: "swap" }), 7, "control-argument"],
    ["a relative path", frame({ verb: "swap", artifact: "a.abi.json" }), 7, "control-argument"],
    ["a parameter that is none", frame({ verb: "swap", artifact: "/a", params: { x: "1" } }), 7, "control-argument"],
    ["a line that is too long", `${"x".repeat(MAX_FRAME + 1)}\n`, null, "control-too-large"],
    ["no end of a line", "x".repeat(3 * MAX_FRAME), null, "control-too-large"],
  ])("tells what is wrong with %s, and goes on", async (_, bytes, id, code) => {
    const path = await serve();
    expect(await send(path, bytes)).toMatchObject([{ v: 1, id, ok: false, error: { code, cause: null } }]);
    expect(await ask(path, { verb: "status" })).toEqual({ got: "status" });
  });

  test("answers requests of one connection in their order, also after the client's half ended", async () => {
    const path = await serve(async (request) => {
      await new Promise((done) => setTimeout(done, request.verb === "status" ? 30 : 1));
      return { got: request.verb };
    });
    const requests = [frame({ verb: "status", id: 1 }), frame({ verb: "rollback", id: 2 }), "\n"];
    const answers = await send(path, requests.join(""));
    expect(answers).toMatchObject([
      { id: 1, ok: true, result: { got: "status" } },
      { id: 2, ok: true, result: { got: "rollback" } },
    ]);
  });

  test("a frame may come byte by byte", async () => {
    const path = await serve();
    const socket = connect(path);
    const answer = new Promise<string>((done) => socket.once("data", (data) => done(data.toString())));
    for (const byte of frame({ verb: "status" })) {
      socket.write(byte);
      await new Promise((done) => setImmediate(done));
    }
    expect(JSON.parse(await answer)).toMatchObject({ id: 7, ok: true });
    socket.destroy();
  });

  test("what a handler throws is an answer", async () => {
    const cause = Object.assign(new Error("loop"), { code: "host-fuel" });
    const path = await serve(async ({ verb }) => {
      if (verb === "stop") throw new Error("no word for it");
      throw new SwapRefused("PMT1024", "fails", "mend it", "a.b", { cause });
    });
    expect(await send(path, frame({ verb: "rollback" }) + frame({ verb: "stop" }))).toMatchObject([
      { error: { code: "PMT1024", message: "fails", help: "mend it", field: "a.b", cause: "host-fuel" } },
      { error: { code: "control-internal", message: "no word for it" } },
    ]);
  });

  test("a client that goes away, is silent, or does not read harms nobody", async () => {
    const big = "x".repeat(200_000);
    const path = await serve(async () => ({ big }), { connections: 3, idleMs: 150 });
    const rude = connect(path);
    rude.on("error", () => undefined);
    rude.write(frame({ verb: "status" }), () => rude.destroy());
    const deaf = connect(path);
    deaf.on("error", () => undefined);
    deaf.pause();
    for (let i = 0; i < 100; i++) deaf.write(frame({ verb: "status" }));
    expect(await send(path, "{", false)).toMatchObject([{ ok: false, error: { code: "control-timeout" } }]);
    expect((await ask(path, { verb: "status" })).big).toBe(big);
    // Its server does not wait for the deaf one either.
    await open.pop()?.close();
    deaf.destroy();
  });

  test("more connections than it takes are told so", async () => {
    const path = await serve(echo, { connections: 2, idleMs: 5000 });
    const held = [connect(path), connect(path)];
    await Promise.all(held.map((socket) => new Promise((done) => socket.once("connect", done))));
    expect(await send(path, "", false)).toMatchObject([{ error: { code: "control-busy" } }]);
    for (const socket of held) socket.destroy();
    await expect.poll(() => codeOf(ask(path, { verb: "status" }))).toBe("none");
  });

  test("the socket of a living run is refused, that of a dead one is removed, another file is left", async () => {
    const path = await serve();
    expect(await codeOf(startControl(path, echo))).toBe("control-in-use");
    const file = join(folder, "file.sock");
    writeFileSync(file, "mine");
    expect(await codeOf(startControl(file, echo))).toBe("control-path");
    expect(statSync(file).size).toBe(4);
    expect(await codeOf(startControl(join(folder, "x".repeat(120)), echo))).toBe("control-path");
    expect(await codeOf(startControl(join(folder, "missing", "a.sock"), echo))).toBe("control-path");
    const dead = deadSocket(join(folder, "dead.sock"));
    open.push(await startControl(dead, echo));
    expect(await ask(dead, { verb: "stop" })).toEqual({ got: "stop" });
  });

  test("a client takes no answer but a run's", async () => {
    const path = join(folder, "other.sock");
    for (const [answer, code] of [
      ["hello\n", "control-answer"],
      ['{"v":9}\n', "control-answer"],
      ["", "control-no-run"],
    ] as const) {
      const server = createServer((socket) => void socket.resume().end(answer));
      await new Promise<void>((done) => server.listen(path, done));
      expect(await codeOf(ask(path, { verb: "status" }))).toBe(code);
      await new Promise((done) => server.close(done));
    }
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(path, done));
    expect(await codeOf(ask(path, { verb: "status" }, 50))).toBe("control-answer");
    silent.close();
  });
});

/** A socket on the disk that nobody listens on. */
function deadSocket(path: string): string {
  const code = `require("node:net").createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", code]);
  expect(statSync(path).isSocket()).toBe(true);
  return path;
}

test("the folder of runs is this user's, and forgets dead runs with their files", async () => {
  const runs = join(folder, "run");
  mkdirSync(runs, { mode: 0o755 });
  chmodSync(runs, 0o755);
  expect([runId("MarketMaker", 12), runId("HTTP x/../y", 3)]).toEqual(["market-maker-12", "http-x-y-3"]);
  const own = makeRunFolder("live-1", runs);
  expect([statSync(runs).mode & 0o777, statSync(own).mode & 0o777]).toEqual([0o700, 0o700]);
  open.push(await startControl(socketOf("live-1", runs), echo));
  makeRunFolder("dead-2", runs);
  deadSocket(socketOf("dead-2", runs));
  expect(await liveRuns(runs)).toEqual(["live-1"]);
  expect([existsSync(socketOf("dead-2", runs)), existsSync(join(runs, "dead-2")), existsSync(own)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(await liveRuns(join(folder, "none"))).toEqual([]);
});
