import type { ReactNode } from 'react';
import { Icon, type IconName } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';

export type Mark = 'waiting' | 'running' | 'works' | 'missing' | 'unknown';

type Props = {
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly mark: Mark;
    readonly more?: ReactNode;
  }[];
};

/** What can be read, line by line, each with how it went: as a picture, and as a word for who does not see it. */
export function ResultList({ rows }: Props) {
  const { t } = useUi();
  if (rows.length === 0) return null;
  return (
    <ul className="results" part="results">
      {rows.map(({ id, label, mark, more }) => (
        <li key={id} data-mark={mark}>
          <span className="mark">
            <Icon name={ICONS[mark]} />
          </span>
          <div>
            <span className="result-label">{label}</span>
            <span className="sr-only">: {t(`checking.state.${mark}`)}</span>
            {more}
          </div>
        </li>
      ))}
    </ul>
  );
}

const ICONS: Record<Mark, IconName> = {
  waiting: 'dot',
  running: 'dot',
  works: 'check',
  missing: 'close',
  unknown: 'dash',
};
