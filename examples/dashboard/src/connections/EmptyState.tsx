import { Icon } from '../shell/Icon.js';

export function EmptyState() {
  return (
    <div className="card empty">
      <span className="empty-art" aria-hidden="true">
        <Icon name="plug" />
      </span>
      <h2>Nothing is connected yet</h2>
      <p>
        Connect a scanner, an endpoint agent or a directory. It takes a few minutes: the guide shows where the
        keys are, and they are tried before anything is saved.
      </p>
    </div>
  );
}
