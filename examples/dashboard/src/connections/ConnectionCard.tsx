import { useId, useState } from 'react';
import { api, type ListedConnection } from '../api.js';
import { Icon } from '../shell/Icon.js';
import { CapabilityList } from './CapabilityList.js';
import { healthInWords, stateInWords } from './healthInWords.js';
import { Monogram } from './Monogram.js';
import { timeAgo } from './timeAgo.js';

type Props = {
  readonly connection: ListedConnection;
  /** Milliseconds; what "3 minutes ago" counts from. */
  readonly asOf: number;
  readonly onReconnect: () => void;
  readonly onDelete: () => void;
  /** After a test, since it may have found something new. */
  readonly onTested: () => void;
};

export function ConnectionCard({ connection, asOf, onReconnect, onDelete, onTested }: Props) {
  const titleId = useId();
  const { tone, label, detail } = healthInWords(connection, connection.vendor_name);
  const { checked_at: checkedAt, details } = connection.health;
  const [test, setTest] = useState<'running' | { tone: 'good' | 'bad'; message: string } | null>(null);

  async function runTest() {
    setTest('running');
    try {
      const { is_valid: valid, message } = await api.test(connection.id);
      setTest({ tone: valid ? 'good' : 'bad', message });
      onTested();
    } catch (error) {
      setTest({ tone: 'bad', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <li className="card connection" aria-labelledby={titleId}>
      <div className="connection-head">
        <Monogram vendor={connection.vendor} name={connection.vendor_name} />
        <div className="connection-name">
          <h2 id={titleId}>{connection.vendor_name}</h2>
          <p>
            {[connection.category, connection.identifier, stateInWords(connection.state)]
              .filter(Boolean)
              .join(' · ')}
            <span className="checked">
              <Icon name="clock" />
              {checkedAt ? (
                <>
                  Checked <time dateTime={checkedAt}>{timeAgo(checkedAt, asOf)}</time>
                </>
              ) : (
                'Not checked yet'
              )}
            </span>
          </p>
        </div>
        <span className={`badge ${tone}`}>{label}</span>
      </div>
      {detail ? <p className={`detail ${tone}`}>{detail}</p> : null}
      <div className="connection-foot">
        <CapabilityList items={details} />
        <div className="actions">
          <button
            type="button"
            className="button"
            disabled={test === 'running'}
            onClick={() => void runTest()}
          >
            <Icon name="pulse" />
            Test
            <span className="visually-hidden"> {connection.vendor_name}</span>
          </button>
          <button type="button" className="button" onClick={onReconnect}>
            <Icon name="refresh" />
            Reconnect
            <span className="visually-hidden"> {connection.vendor_name}</span>
          </button>
          <button type="button" className="button quiet danger" onClick={onDelete}>
            <Icon name="trash" />
            <span className="visually-hidden">Delete {connection.vendor_name}</span>
          </button>
        </div>
      </div>
      <output className={`detail ${test && test !== 'running' ? test.tone : 'quiet'}`}>
        {test === 'running' ? `Asking ${connection.vendor_name}…` : test?.message}
      </output>
    </li>
  );
}
