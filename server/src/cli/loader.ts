import { rememberHosted } from '../hosted/index.js';
import { ProblemError } from '../http/ProblemError.js';
import { type Command, CommandError } from './command.js';

export const loader: Command = {
  summary: 'print the script tag for pages that are not built with npm',
  usage: [
    ['loader --public-url https://connect.example.com', "its address and integrity are this version's alone"],
  ],
  async run({ publicUrl }) {
    console.log(await loaderTag(publicUrl, null));
    if (publicUrl === undefined) {
      console.error('This address lacks the server: give --public-url, as browsers reach it.');
    }
  },
};

/** Without a public address the tag has a path of the server alone. `folder` as `rememberHosted` takes it. */
export async function loaderTag(publicUrl: string | undefined, folder: string | null): Promise<string> {
  const { release, integrity } = await built(folder);
  const source = `${(publicUrl ?? '').replace(/\/+$/, '')}/connect/${release}/connect.js`;
  return `<script src="${escaped(source)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

async function built(folder: string | null) {
  try {
    return (await rememberHosted(folder)()).loader;
  } catch (error) {
    throw error instanceof ProblemError ? new CommandError(error.detail) : error;
  }
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
