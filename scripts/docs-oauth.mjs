// `npm run docs:oauth`: plays every way in which a sign-in can end and writes docs/generated/oauth-matrix.md from what
// was seen. Apart from `npm run docs`, since it takes some minutes. Arguments go to Playwright: `-g denial` plays a part.
import { spawnSync } from 'node:child_process';

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const { status } = spawnSync(
  npx,
  ['playwright', 'test', '--project=real', 'e2e/matrix', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SALLYPORT_WRITE_MATRIX: '1' } },
);
process.exitCode = status ?? 1;
