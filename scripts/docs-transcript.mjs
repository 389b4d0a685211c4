// `npm run docs:transcript`: makes one connection by keyboard in the real stack and writes docs/generated/transcript.md from
// what a screen reader would say on the way.
import { spawnSync } from 'node:child_process';

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const { status } = spawnSync(npx, ['playwright', 'test', '--project=plain', 'e2e/transcript'], {
  stdio: 'inherit',
  env: { ...process.env, SALLYPORT_WRITE_TRANSCRIPT: '1' },
});
process.exitCode = status ?? 1;
