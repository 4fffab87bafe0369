import { expect, test } from "vitest";
import { startVenue } from "../engine/venues/local/start.ts";
import { driveVenue } from "./venue-calls.mjs";

test("the official client can do everything at the local venue", async () => {
  const venue = await startVenue({ port: 0, seed: 1, minedAfter: 20, confirmedAfter: 60 });
  try {
    const results = await driveVenue(venue.url, venue.accounts);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
  } finally {
    await venue.close();
  }
});
