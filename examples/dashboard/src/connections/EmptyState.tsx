import { Icon } from '../shell/Icon.js';

export function EmptyState({ onConnect }: { readonly onConnect: () => void }) {
  return (
    <div className="card empty">
      <span className="empty-art" aria-hidden="true">
        <Icon name="plug" />
      </span>
      <h2>Bring in your first tool</h2>
      <p>
        Connect a scanner, an endpoint agent or a directory. It takes a few minutes: the guide shows where the
        keys are, and they are tried before anything is saved.
      </p>
      <button type="button" className="button primary" onClick={onConnect}>
        <Icon name="plus" />
        Connect a tool
      </button>
    </div>
  );
}
