import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { hasPicture } from './keptFiles.js';

const FOLDER = join(import.meta.dirname, '..');

/** As Storybook names them: by the file's title, and by what it exports. */
const stories = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.stories.tsx'))
  .flatMap((name) => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const title = /\btitle: '([^']+)'/u.exec(source)?.[1] ?? name;
    return [...source.matchAll(/^export const (\w+)/gmu)].map(([, story = '']) =>
      toId(title, storyNameFromExport(story)),
    );
  })
  .sort();

const keptIn = (folder: string, ending: string) =>
  readdirSync(join(FOLDER, folder))
    .map((name) => name.replace(ending, ''))
    .sort();

describe('what is kept of stories', () => {
  it.each(['stories', 'stories-dark-phone'])(
    'is a picture of each in %s, and of none that is no more',
    (project) => {
      expect(keptIn(`pictures/${project}`, '.png')).toEqual(stories.filter(hasPicture));
    },
  );

  it('is how each is read aloud, and none that is no more', () => {
    expect(keptIn('trees', '.yml')).toEqual(stories);
  });
});
