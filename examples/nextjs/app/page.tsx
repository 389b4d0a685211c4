import { listConnections } from '../lib/sallyport';
import { signedInUser } from '../lib/session';
import { ConnectATool } from './ConnectATool';

/** Different for each user, so nothing of it is made at build time. */
export const dynamic = 'force-dynamic';

export default async function Page() {
  const user = await signedInUser();
  if (!user) return <main>Please sign in.</main>;
  const connections = await listConnections(user);
  return (
    <>
      <header>
        <strong>Northwind</strong>
        <span>
          {user.name}, {user.company.name}
        </span>
      </header>
      <main>
        <ConnectATool />
        {connections.length === 0 ? (
          <p className="empty">Nothing is connected yet.</p>
        ) : (
          <ul className="list" aria-label="Connections">
            {connections.map(({ id, name, health }) => (
              <li key={id}>
                <strong>{name}</strong>
                <span className={health.status} title={health.description}>
                  {health.status === 'pass' ? 'Working' : 'Needs a look'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  );
}
