import type { CheckResponse, ConnectProblem, Suggestion } from '../../contract/index.js';
import type { Field } from '../../vendors/index.js';
import type { Names } from '../messages/en.js';
import { Rich } from '../messages/Rich.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';

type Props = {
  readonly names: Names;
  readonly check: CheckResponse | null;
  readonly problem: ConnectProblem | null;
  readonly fields?: readonly Field[];
  readonly onAccept?: (suggestion: Suggestion) => void;
};

/** What stood in the way of the last try: what happened, who must act, what to do next. */
export function Callout({ names, check, problem, fields = [], onAccept }: Props) {
  const { t } = useUi();
  const cause = check?.code ? check : problem;
  if (!cause?.code) return null;
  const words = check?.code ? t.failures[check.code](names) : problem ? t.problems[problem.code] : null;
  if (!words) return null;
  const suggest = check?.suggest;
  const isMild = check?.outcome === 'unavailable' || check?.outcome === 'partial';
  // Fields that are marked below speak for themselves, and take the focus.
  const marked = problem !== null && problem.fields.length > 0;

  return (
    <div className="callout" part="callout" data-tone={isMild ? 'warn' : 'bad'}>
      <Icon name={check?.outcome === 'unavailable' ? 'clock' : 'warn'} />
      <div>
        <h3 id="callout" tabIndex={-1} data-focus={marked ? undefined : ''} aria-describedby="callout-body">
          {words.title}
        </h3>
        <div id="callout-body">
          <p>
            <Rich text={check?.note ?? words.body} />
          </p>
          {problem?.request_id && <p className="fine">{t.request(problem.request_id)}</p>}
          {cause.owner && cause.owner !== 'you' && <p className="owner">{t.owners[cause.owner](names)}</p>}
        </div>
        {suggest && onAccept && (
          <button type="button" className="button small" onClick={() => onAccept(suggest)}>
            {t.form.use(labelOf(fields, suggest))}
          </button>
        )}
      </div>
    </div>
  );
}

function labelOf(fields: readonly Field[], { path, value }: Suggestion): string {
  const choices = fields.find((field) => field.path === path)?.choices;
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}
