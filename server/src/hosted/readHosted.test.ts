import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHosted } from './readHosted.js';
import { rememberHosted } from './rememberHosted.js';
import { LOADER, makeHostedFolder } from './testHosted.js';

let built: ReturnType<typeof makeHostedFolder>;
beforeEach(() => {
  built = makeHostedFolder();
});
afterEach(() => built.remove());

describe('the built code', () => {
  it('is read with its types, the loader apart: its name stays when its content changes', async () => {
    const hosted = await readHosted(built.folder);
    expect(hosted).toMatchObject({ version: '1.2.3', frame: 'frame-Ab12Cd34.js', link: 'link-9z8y7x6w.js' });
    expect([...(hosted?.files.keys() ?? [])].sort()).toEqual([
      'frame-Ab12Cd34.js',
      'link-9z8y7x6w.js',
      'screen-0f0f0f0f.js',
    ]);
    expect(hosted?.files.get('screen-0f0f0f0f.js')?.type).toBe('text/javascript; charset=utf-8');
    expect(new TextDecoder().decode(hosted?.loader.packed.plain)).toBe(LOADER);
    expect(hosted?.loader.release).toBe(built.release);
  });

  it.each<[string, () => void]>([
    ['is not there', () => rmSync(built.folder, { recursive: true })],
    ['has no manifest', () => rmSync(join(built.folder, 'manifest.json'))],
    ['is being written', () => writeFileSync(join(built.folder, 'manifest.json'), '{"version": "1')],
    ['lacks a file of its manifest', () => rmSync(join(built.folder, 'screen-0f0f0f0f.js'))],
    ['has no loader yet', () => built.write({ loader: undefined })],
    ['does not list its frame', () => built.write({ frame: 'frame-00000000.js' })],
    ['does not list what is fetched ahead', () => built.write({ preload: ['screen-00000000.js'] })],
    ['leads out of its folder', () => built.write({ files: [...built.manifest.files, '../secret.js'] })],
    ['hides something', () => built.write({ files: [...built.manifest.files, '.env'] })],
    ['has a version that is no part of an address', () => built.write({ version: '1/../..' })],
  ])('is none where it %s', async (_, spoil) => {
    mkdirSync(join(built.folder, 'sub'), { recursive: true });
    spoil();
    expect(await readHosted(built.folder)).toBeNull();
  });

  it('is refused where browsers would refuse its loader', async () => {
    writeFileSync(join(built.folder, 'connect.js'), `${LOADER}// changed`);
    await expect(readHosted(built.folder)).rejects.toThrow('manifest');
  });

  it('is looked for anew until it is there, and then kept', async () => {
    rmSync(join(built.folder, 'manifest.json'));
    const hosted = rememberHosted(built.folder);
    await expect(hosted()).rejects.toMatchObject({ code: 'unavailable' });
    built.write();
    const found = await hosted();
    rmSync(built.folder, { recursive: true });
    expect(await hosted()).toBe(found);
  });
});
