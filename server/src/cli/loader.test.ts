import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHostedFolder } from '../hosted/testHosted.js';
import { CommandError } from './command.js';
import { loaderTag } from './loader.js';

let built: ReturnType<typeof makeHostedFolder>;
beforeAll(() => {
  built = makeHostedFolder();
});
afterAll(() => built.remove());

describe('the tag of the loader', () => {
  it('names the very bytes, below the public address', async () => {
    const { integrity } = built.manifest.loader;
    for (const publicUrl of ['https://connect.example.com/sally', 'https://connect.example.com/sally/']) {
      expect(await loaderTag(publicUrl, built.folder)).toBe(
        `<script src="https://connect.example.com/sally/connect/${built.release}/connect.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
      );
    }
  });

  it('has a path alone where no public address is known, and no markup of a strange one', async () => {
    expect(await loaderTag(undefined, built.folder)).toContain(`src="/connect/${built.release}/connect.js"`);
    expect(await loaderTag('https://a.example/"><b>', built.folder)).not.toContain('<b>');
  });

  it('says what to do where nothing is built', async () => {
    await expect(loaderTag(undefined, `${built.folder}-gone`)).rejects.toThrow(CommandError);
    await expect(loaderTag(undefined, `${built.folder}-gone`)).rejects.toMatchObject({
      message: expect.stringContaining('npm run build') as string,
    });
  });
});
