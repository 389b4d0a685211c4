import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VENDORS } from 'sallyport/vendors';
import {
  lineOf,
  type OwnVendorFile,
  PROMISE_COUNT,
  readOwnVendors,
  SCHEMA_FILE,
  vendorJsonSchema,
  withOwnVendors,
} from '../catalogue/index.js';
import { createEgress, EGRESS_LIMITS, parseOriginOverride } from '../egress/index.js';
import type { Settings } from '../settings/index.js';
import { type Command, CommandError } from './command.js';
import { listVendors } from './listVendors.js';
import { negativeControl } from './negativeControl.js';
import { newVendor } from './newVendor.js';

export const vendors: Command = {
  summary: 'see what this deployment can offer; make and check vendors of your own',
  usage: [
    ['vendors list', 'what is ready, what is not set up, and the callbacks to register'],
    ['vendors new ACME [DIR]', 'makes ACME.json to fill in, and the schema by which editors check it'],
    ['vendors check [DIR]', 'holds each to all promises, and sends it made-up keys, which it must refuse'],
    [
      'vendors check DIR --dev --origin FROM=TO',
      'the same against a vendor of your own making: an emulator, a test',
    ],
  ],
  async run(settings, [action, ...args]) {
    if (action === 'list') {
      for (const line of listVendors(settings)) console.log(line);
    } else if (action === 'new' && args[0] !== undefined) {
      makeVendor(args[0], args[1] ?? settings.vendors ?? 'vendors');
    } else if (action === 'check') {
      await checkVendors(settings, args[0] ?? settings.vendors ?? 'vendors');
    } else {
      throw new CommandError('Say: vendors list, vendors new ACME [DIR], or vendors check [DIR].');
    }
  },
};

function makeVendor(id: string, folder: string): void {
  if (!/^[A-Z][A-Z0-9_]{1,63}$/.test(id)) {
    throw new CommandError(`"${id}" is no id of a vendor: capitals, digits and _, such as ACME_EDR.`);
  }
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) throw new CommandError(`${file} is there already.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, written(newVendor(id)), { flag: 'wx' });
  writeFileSync(join(folder, SCHEMA_FILE), written(vendorJsonSchema()));
  console.log(`Made ${file}. Fill it in, then: sallyport-server vendors check ${folder}`);
}

async function checkVendors(settings: Settings, folder: string): Promise<void> {
  const files = readOwnVendors(folder);
  if (files.length === 0) throw new CommandError(`There is no NAME.json in ${folder}.`);
  withOwnVendors(
    VENDORS,
    files.flatMap(({ vendor }) => vendor ?? []),
  );
  const egress = createEgress({
    overrides: settings.origin.map(parseOriginOverride),
    allowSelfHosted: settings.allowSelfHosted,
    limits: {
      totalMs: settings.vendorTimeoutMs,
      connectMs: Math.min(EGRESS_LIMITS.connectMs, settings.vendorTimeoutMs),
    },
  });
  try {
    let failed = 0;
    for (const file of files) if (!(await checkOne(file, egress))) failed += 1;
    console.log(`${String(files.length - failed)} passed, ${String(failed)} failed`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await egress.close();
  }
}

async function checkOne(
  { file, vendor, faults }: OwnVendorFile,
  egress: Parameters<typeof negativeControl>[2],
): Promise<boolean> {
  if (!vendor) {
    for (const fault of faults) console.log(`FAIL ${lineOf(fault)}`);
    return false;
  }
  console.log(`ok   ${file}: keeps all ${String(PROMISE_COUNT)} promises`);
  let passed = true;
  for (const method of vendor.methods) {
    const { verdict, words } = await negativeControl(vendor, method, egress);
    console.log(
      `${verdict === 'failed' ? 'FAIL' : verdict === 'passed' ? 'ok  ' : 'skip'} ${file}: ${method.id}: ${words}`,
    );
    passed &&= verdict !== 'failed';
  }
  return passed;
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
