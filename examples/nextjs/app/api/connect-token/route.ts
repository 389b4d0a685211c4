import { mintToken } from '../../../lib/sallyport';
import { signedInUser } from '../../../lib/session';

/** Whose token it is comes from the session, never from the request. */
export async function POST(): Promise<Response> {
  const user = await signedInUser();
  if (!user) return Response.json({ message: 'Please sign in.' }, { status: 401 });
  return Response.json({ token: await mintToken(user) }, { headers: { 'cache-control': 'no-store' } });
}
