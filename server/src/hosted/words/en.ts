import type { Texts, Words } from '../../pages/Texts.js';

/** Why the page cannot go on, and who can do something. */
const problems = {
  lost: {
    title: 'Open the link again',
    body: 'For safety, this page forgets its invitation when it is reloaded or left. Open the link once more from where you have it. If it was cut off on its way, copy all of it.',
  },
  unknown: {
    title: 'This link does not work',
    body: 'Part of it may have got lost: copy all of it, and try once more. If that does not help, ask whoever sent it for a new one.',
  },
  expired: {
    title: 'This invitation has expired',
    body: 'For safety it is good for a limited time only, and nothing was connected with it. Ask whoever sent it for a new one.',
  },
  revoked: {
    title: 'This invitation was withdrawn',
    body: '{App} took it back, and nothing was connected with it. Ask whoever sent it whether there is a new one.',
  },
  completed: {
    title: 'This is done already',
    body: 'The invitation was used, and what it was for is connected. To connect something else, ask whoever sent it for another one.',
  },
  notSetUp: {
    title: '{App} is not set up for this yet',
    body: 'Something is missing on their side. Tell whoever sent you the link, or their support.',
  },
  busy: {
    title: 'That was too much at once',
    body: 'Wait a minute, then try again.',
  },
  offline: {
    title: 'The server could not be reached',
    body: 'Check your network, then try again. Nothing was connected.',
  },
  ours: {
    title: 'Something went wrong on our side',
    body: 'It is not your doing. Try again; if it stays like this, tell whoever sent you the link.',
  },
} as const satisfies Record<string, Words>;

/** Every word of the page behind a link. See `pages/words/en.ts` for what stands in braces. */
export const en = {
  noScript: {
    title: 'This page needs JavaScript',
    body: 'Turn it on, then open the link again.',
  },
  loading: 'One moment',
  title: {
    one: '{App} invites {organization} to connect {vendor}',
    many: '{App} invites {organization} to connect a security tool',
    update: '{App} asks {organization} to reconnect {vendor}',
  },
  steps: {
    title: 'What happens next',
    choose: 'You choose the tool. For each you see which permissions {app} asks for.',
    guide: 'You see which permissions {app} asks for, and where in {vendor} to grant them.',
    give: 'You give access with a key that you make for this, or by signing in where the tool asks you to.',
    check: 'We try it. Nothing is connected before it works.',
  },
  caution: {
    title: 'What you connect, {organization} can read in {app}.',
    body: 'Is that not your organization, or did you not expect this link? Then close this page, and ask whoever sent it.',
  },
  go: 'Continue',
  going: 'Opening',
  until: 'This invitation is good until {until}.',
  connected: {
    title: '{vendor} is connected to {organization}',
    body: 'Nothing more is to be done here. {App} reads by itself from here on. You can close this tab.',
  },
  left: {
    title: 'Not connected yet',
    body: 'Nothing is connected before you have finished. Go on whenever you like.',
  },
  problems,
} as const;

export type LinkWords = Texts<typeof en>;
export type LinkProblem = keyof typeof problems;
