import { LiveError } from "./live-error.ts";

/** Addresses of a venue on this machine. */
export interface VenueAddress {
  readonly origin: string;
  /** Base of the market and user sockets. */
  readonly sockets: string;
}

/**
 * The address of a venue. Only this machine is let through: 127.0.0.0/8, ::1 and localhost. Throws
 * LiveError (`venue-address`) for every other host, and for an address with more than a host and a port.
 */
export function venueAddress(text: string): VenueAddress {
  const wrong = (why: string, help: string) => new LiveError("venue-address", `--venue: ${why}`, help);
  const form = "write http://127.0.0.1:<port>";
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong("this is no address", form);
  }
  if (url.username !== "" || url.password !== "") throw wrong("an address holds no user name and no password", form);
  if (!isLoopback(url.hostname)) {
    throw wrong(
      `"${url.hostname}" is not this machine`,
      "real venues need a certificate of the strategy first, and there are none yet; only 127.0.0.0/8, ::1 and localhost are let through",
    );
  }
  if (url.protocol !== "http:") throw wrong(`${url.protocol} is not spoken on this machine`, form);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw wrong("it has more than a host and a port", form);
  return { origin: url.origin, sockets: `ws://${url.host}/ws` };
}

/** Of a host as `URL` spells it: an IPv4 address has four decimal parts there, whatever was typed. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
