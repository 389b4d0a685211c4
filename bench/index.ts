// `npm run bench` measures everything, `npm run bench -- server` (or bytes, deliveries, modal) one part. The figures are printed and
// written to docs/generated/bench.md, where the parts that were not measured stay as they are.

import { measureBytes } from './bytes/measureBytes.js';
import { measureDeliveries } from './deliveries/measureDeliveries.js';
import { isBusy, loadAtStart } from './isBusy.js';
import { measureModal } from './modal/measureModal.js';
import { toText } from './print.js';
import type { Section } from './Section.js';
import { measureServer } from './server/measureServer.js';
import { writePage } from './writePage.js';

const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  bytes: measureBytes,
  deliveries: measureDeliveries,
  modal: measureModal,
  server: measureServer,
};

if (isBusy) {
  console.error(
    `The load is ${loadAtStart.toFixed(1)}: times are printed, but not held against their aims.\n`,
  );
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Say: npm run bench -- ${Object.keys(PARTS).join(' | ')}`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const section = await measure();
  console.log(`${toText(section)}\n`);
  writePage(section);
}
