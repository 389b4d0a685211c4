import type { ListedConnection } from '../api.js';
import { healthInWords } from '../connections/healthInWords.js';
import { Monogram } from '../connections/Monogram.js';
import { Icon } from '../shell/Icon.js';
import { summarize } from './summarize.js';

type Props = {
  readonly items: readonly ListedConnection[] | null;
  readonly organization: string;
  readonly onReconnect: (connectionId: string) => void;
};

export function OverviewPage({ items, organization, onReconnect }: Props) {
  const { connected, healthy, attention, capabilities, categories } = summarize(items ?? []);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Overview</h1>
          <p>What Northwind can see of {organization}.</p>
        </div>
      </header>
      <dl className="tiles">
        <Tile label="Connected tools" value={connected} />
        <Tile label="Healthy" value={healthy} />
        <Tile label="Need attention" value={attention.length} />
        <Tile label="Capabilities proven" value={capabilities.working} of={capabilities.all} />
      </dl>
      <div className="columns">
        <section className="card">
          <h2>Needs attention</h2>
          {attention.length === 0 ? (
            <p className="calm">
              <Icon name="check" />
              Nothing at the moment.
            </p>
          ) : (
            <ul className="attention">
              {attention.map((each) => (
                <li key={each.id}>
                  <Monogram vendor={each.vendor} name={each.vendor_name} />
                  <span>
                    <strong>{each.vendor_name}</strong>
                    <small>{healthInWords(each, each.vendor_name).detail}</small>
                  </span>
                  <button type="button" className="button" onClick={() => onReconnect(each.id)}>
                    Reconnect
                    <span className="visually-hidden"> {each.vendor_name}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="card">
          <h2>Coverage</h2>
          {categories.length === 0 ? <p className="calm">No tools are connected yet.</p> : null}
          <ul className="coverage">
            {categories.map(({ name, count }) => (
              <li key={name}>
                <span>{name}</span>
                <meter min={0} max={connected} value={count} aria-label={name}>
                  {count}
                </meter>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Tile({
  label,
  value,
  of,
}: {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
}) {
  return (
    <div className="card tile">
      <dt>{label}</dt>
      <dd>
        {value}
        {of === undefined ? null : <small> of {of}</small>}
      </dd>
    </div>
  );
}
