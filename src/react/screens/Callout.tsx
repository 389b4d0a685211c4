import type { ConnectProblem, Suggestion } from '../../contract/index.js';
import type { EnteringCredentials } from '../../flow/index.js';
import type { Field } from '../../vendors/index.js';
import { SupportDetails } from '../support/SupportDetails.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { failureWords } from '../words/failureWords.js';
import { problemWords } from '../words/problemWords.js';
import { Rich } from '../words/Rich.js';
import { Owner } from './Owner.js';
import type { Names } from './useNames.js';

type Props = {
  readonly state: EnteringCredentials;
  readonly names: Names;
  readonly onAccept: (suggestion: Suggestion) => void;
};

/** What stood in the way of the last try: what happened, who must act, what to do next. */
export function Callout({ state, names, onAccept }: Props) {
  const { t } = useUi();
  const { method, problem, authorization } = state;
  const check = state.check ?? authorization?.result;
  const failure = authorization ?? state.check;
  const cause = failure?.code ? failure : problem;
  if (!cause?.code) return null;
  const words = failure?.code
    ? failureWords(failure.code, method)
    : problemWords((cause as ConnectProblem).code);
  const suggest = check?.suggest;
  const isMild =
    check?.outcome === 'unavailable' || check?.outcome === 'partial' || MILD.has(authorization?.code);
  // Fields that are marked below speak for themselves, and take the focus.
  const marked = problem !== null && problem.fields.length > 0;

  return (
    <div className="callout" part="callout" data-tone={isMild ? 'warn' : 'bad'}>
      <Icon name={check?.outcome === 'unavailable' ? 'clock' : 'warn'} />
      <div>
        <h3 id="callout" tabIndex={-1} data-focus={marked ? undefined : ''} aria-describedby="callout-body">
          {t(words.title, names)}
        </h3>
        <div id="callout-body">
          <p lang={failure?.note ? state.vendor.language : undefined}>
            <Rich text={failure?.note ?? t(words.body, names)} />
          </p>
          {cause.owner && !marked && <Owner owner={cause.owner} names={names} />}
        </div>
        {suggest && (
          <button type="button" className="button small" onClick={() => onAccept(suggest)}>
            {t('form.use', { value: labelOf(method.fields, suggest) })}
          </button>
        )}
        {!marked && <SupportDetails state={state} />}
      </div>
    </div>
  );
}

/** Nothing is wrong: somebody thought better of it, or took too long. */
const MILD: ReadonlySet<unknown> = new Set(['declined', 'expired', 'cancelled', 'interrupted']);

function labelOf(fields: readonly Field[], { path, value }: Suggestion): string {
  const choices = fields.find((field) => field.path === path)?.choices;
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}
