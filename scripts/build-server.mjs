// Compiles the server, file by file, against the built types of `sallyport`: what is published is what runs.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at('server/dist'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [at('node_modules/typescript7/bin/tsc'), '-p', at('server/tsconfig.build.json')],
  { stdio: 'inherit' },
);
if (status === 0) chmodSync(at('server/dist/cli.js'), 0o755);
process.exitCode = status ?? 1;
