import { join } from 'node:path';

/** The one project whose accessibility trees are kept: what is read aloud is the same in any colours. */
export const TREES_OF = 'stories';

/** The letters of these are in no font that comes along, so each machine draws them in its own. */
export const hasPicture = (story: string) => !/^languages--(japanese|chinese|arabic)-/u.test(story);

/** Where a story's picture is kept, and its tree. Paths from the root of the repository. */
export const pictureOf = (project: string, story: string) =>
  join('stories/pictures', project, `${story}.png`);
export const treeOf = (story: string) => join('stories/trees', `${story}.yml`);

/** What a story that differs looks like now, and where. */
export const seenOf = (project: string, story: string) =>
  join('test-results/stories', project, `${story}.png`);
export const markedOf = (project: string, story: string) =>
  join('test-results/stories', project, `${story}.changed.png`);
