import manifest from '../../package.json' with { type: 'json' };
import { against, whole } from '../figures.js';
import type { Section } from '../Section.js';
import { type Weight, weigh } from './weigh.js';

/** Bytes of gzip; 1 kB is 1,000. */
const AIMS = { first: 3_000, all: 40_000 } as const;

const MODAL = `export { ConnectModal } from 'sallyport';`;

/** Fetched in place of the modal where a host asks for isolation. */
const FRAMED = './mountFrame.js';

/** The stack that was asked for. */
const LIBRARIES = Object.keys(manifest.dependencies);

/** Of @radix-ui/react-dialog, a dialog without contents: taken down once, not measured here. */
const RADIX_DIALOG_GZIP = 14_075;

/** Bytes that a host's users download, from the entries of package.json. */
export async function measureBytes(): Promise<Section> {
  const modal = await weigh(MODAL, [FRAMED]);
  const entry = await weigh(`export * from 'sallyport';`);
  const own = await weigh(MODAL, [FRAMED, ...LIBRARIES]);
  const libraries: Weight = {
    gzip: modal.all.gzip - own.all.gzip,
    brotli: modal.all.brotli - own.all.brotli,
  };
  const entries: string[][] = [];
  for (const name of Object.keys(manifest.exports)) {
    if (name === './package.json' || name.includes('*')) continue;
    const specifier = name.replace(/^\./, 'sallyport');
    const { all } = await weigh(`export * from '${specifier}';`);
    entries.push([specifier, ...bytes(all)]);
  }
  return {
    title: 'Bytes',
    about: ABOUT,
    isTimed: false,
    tables: [
      {
        title: 'The modal',
        head: ['bytes', 'gzip', 'brotli', 'aim (gzip)', ''],
        rows: [
          aimed('first import of ConnectModal', modal.first, AIMS.first),
          aimed('first import of all of sallyport', entry.first, AIMS.first),
          aimed('all that ConnectModal adds, chunks and styles', modal.all, AIMS.all),
          ['  of it the libraries, as far as it uses them', ...bytes(libraries), '', ''],
          ['  of it our own', ...bytes(own.all), '', ''],
          ['compare: @radix-ui/react-dialog, no contents', whole(RADIX_DIALOG_GZIP), '', '', ''],
        ],
        note: `The libraries are ${LIBRARIES.join(', ')}. The figure of Radix was taken down earlier and is not measured here.`,
      },
      { title: 'Every entry, with all that it imports', head: ['bytes', 'gzip', 'brotli'], rows: entries },
    ],
  };
}

const bytes = ({ gzip, brotli }: Weight): [string, string] => [whole(gzip), whole(brotli)];

const aimed = (name: string, weight: Weight, aim: number): string[] => [
  name,
  ...bytes(weight),
  whole(aim),
  against(weight.gzip <= aim),
];

const ABOUT = `Bundled by esbuild from the sources, minified, split where the code is; each file compressed by itself (gzip 9, brotli
11). React and react-dom are the host's already and not counted.`;
