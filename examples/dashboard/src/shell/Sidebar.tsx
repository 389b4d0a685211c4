import type { Me } from '../../backend/createBackend.js';
import { ThemeSwitch } from '../theme/ThemeSwitch.js';
import { Icon } from './Icon.js';
import { initials } from './initials.js';
import { PAGES, type PageId } from './pages.js';

type Props = { readonly me: Me; readonly page: PageId; readonly attention: number };

export function Sidebar({ me, page, attention }: Props) {
  return (
    <aside className="sidebar">
      <a className="brand" href="#overview">
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <span>
          Northwind <small>Security</small>
        </span>
      </a>
      <nav aria-label="Main">
        {PAGES.map(({ id, label, icon }) => (
          <a key={id} href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
            <Icon name={icon} />
            {label}
            {id === 'connections' && attention > 0 ? (
              <span className="count">
                {attention}
                <span className="visually-hidden"> need attention</span>
              </span>
            ) : null}
          </a>
        ))}
      </nav>
      <div className="account">
        <ThemeSwitch />
        <div className="person">
          <span className="avatar" aria-hidden="true">
            {initials(me.user.name)}
          </span>
          <span>
            <strong>{me.user.name}</strong>
            <small>
              {me.user.role}, {me.organization.name}
            </small>
          </span>
        </div>
      </div>
    </aside>
  );
}
