import { randomBytes } from 'node:crypto';
import { type Answer, headerOf, type VendorRequest, type World } from '../site.js';
import { type Person, personById } from './people.js';

const COOKIE = 'signed_in';
const openSessions = (): Map<string, string> => new Map();

/** Whom a vendor's pages know in this browser since they last signed in. */
export function signedIn(world: World, request: VendorRequest): Person | undefined {
  const cookies = headerOf(request, 'cookie') ?? '';
  const [, id = ''] = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(cookies) ?? [];
  const person = world.remember(openSessions).get(id);
  return person === undefined ? undefined : personById(world, person);
}

/** The answer, with what makes the browser known as this person from now on. */
export function rememberSignIn(
  world: World,
  { mount }: VendorRequest,
  person: Person,
  answer: Answer,
): Answer {
  const id = randomBytes(24).toString('base64url');
  world.remember(openSessions).set(id, person.id);
  // For the vendor as a whole, however deep the page was.
  const [root = ''] = /^\/~\/[^/]+/.exec(mount) ?? [];
  const before = [answer.headers['set-cookie'] ?? []].flat();
  const cookie = `${COOKIE}=${id}; path=${root}/; httponly; samesite=lax`;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': [...before, cookie] } };
}
