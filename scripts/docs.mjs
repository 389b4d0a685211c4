// `npm run docs`: writes all that is generated anew, one script after the other. The vendor list comes first: the others
// read the catalogue.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const TSX = ['node_modules/tsx/dist/cli.mjs', '--conditions=@sallyport/source'];
const scripts = readdirSync('scripts').filter((name) =>
  /^generate-(?!vendors\.).*(?<!\.test)\.ts$/.test(name),
);

for (const args of [
  ['scripts/generate-vendors.mjs'],
  ...scripts.sort().map((name) => [...TSX, `scripts/${name}`]),
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
