import type { IncomingMessage, Server } from "node:http";
import { type HttpBindings, serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono, type Next } from "hono";
import { VenueRefusal } from "./answers.ts";
import { controlRoutes } from "./control-routes.ts";
import { type Fault, type Faults, faultAnswer } from "./faults.ts";
import { Heartbeats } from "./heartbeats.ts";
import { privateRoutes } from "./private-routes.ts";
import { publicRoutes } from "./public-routes.ts";
import { Sockets } from "./sockets.ts";
import type { LocalVenue } from "./venue.ts";

export interface ServerSettings {
  /** 0: any free port. */
  readonly port: number;
  /** Entries of one page of orders and trades. */
  readonly pageSize: number;
  /** Of the dead-man switch, milliseconds. */
  readonly heartbeatTimeout: number;
}

export interface LocalServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** How often GTD ends and heartbeats are looked at, milliseconds. */
const HOUSEKEEPING = 250;

/** Serves a local venue on 127.0.0.1: REST, the two sockets, and the control routes. */
export async function serveVenue(venue: LocalVenue, faults: Faults, settings: ServerSettings): Promise<LocalServer> {
  const heartbeats = new Heartbeats(settings.heartbeatTimeout);
  const server = await listen(application(venue, faults, heartbeats, settings), settings.port);
  const sockets = new Sockets(venue, faults);
  sockets.attach(server);
  const timer = setInterval(() => {
    venue.expire();
    for (const apiKey of heartbeats.expired(venue.settings.now())) {
      for (const record of venue.ordersByKey(apiKey)) venue.cancel(record);
    }
  }, HOUSEKEEPING);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.port;
  const close = async (): Promise<void> => {
    clearInterval(timer);
    sockets.close();
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  };
  return { port, url: `http://127.0.0.1:${port}`, close };
}

type App = Hono<{ Bindings: HttpBindings }>;

function application(venue: LocalVenue, faults: Faults, heartbeats: Heartbeats, settings: ServerSettings): App {
  const app: App = new Hono();
  app.onError((error, c) => {
    if (error instanceof VenueRefusal) return c.json({ error: error.message, ...error.more }, error.status);
    return c.json({ error: "Internal server error" }, 500);
  });
  app.notFound((c) => c.json({ error: "not found" }, 404));
  app.route("/_local", controlRoutes(venue, faults));
  app.use(async (c, next) => meetFault(faults, c, next));
  const plain = new Hono();
  publicRoutes(plain, venue);
  privateRoutes(plain, venue, heartbeats, settings.pageSize);
  app.route("/", plain);
  return app;
}

async function meetFault(
  faults: Faults,
  c: Context<{ Bindings: HttpBindings }>,
  next: Next,
): Promise<Response | undefined> {
  if (c.req.path.startsWith("/_local/")) {
    await next();
    return undefined;
  }
  const fault = faults.takeRequest(c.req.method, c.req.path);
  if (fault === undefined) {
    await next();
    return undefined;
  }
  if (fault.kind === "drop") return cut(c.env.incoming);
  const answer = faultAnswer(fault);
  if (answer !== undefined && fault.kind !== "500-after") return new Response(answer.body, answer);
  if (fault.kind === "delay") await pause(fault.ms);
  await next();
  return afterwards(fault, c);
}

/** What a fault does once the request was carried out. */
async function afterwards(fault: Fault, c: Context<{ Bindings: HttpBindings }>): Promise<Response | undefined> {
  if (fault.kind === "drop-after") {
    c.res = cut(c.env.incoming);
  } else if (fault.kind === "500-after") {
    const answer = faultAnswer(fault)!;
    c.res = new Response(answer.body, answer);
  } else if (fault.kind === "truncated") {
    const text = await c.res.text();
    c.res = new Response(text.slice(0, text.length >> 1), {
      status: c.res.status,
      headers: { "content-type": "application/json" },
    });
  } else if (fault.kind === "delay-after") {
    await pause(fault.ms);
  }
  return undefined;
}

function cut(incoming: IncomingMessage): Response {
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function listen(app: App, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => done(server as Server));
    server.once("error", fail);
  });
}
