import type { CapabilityResult } from '../../contract/index.js';
import type { ConnectState } from '../../flow/index.js';

/** What is known beside the state. None of it is about the keys. */
export type SupportContext = {
  readonly time: Date;
  /** Addresses without path, query and fragment: those may hold what is nobody's business. */
  readonly page: string;
  readonly server: string;
  readonly language: string;
  readonly browser: string;
};

/**
 * What went wrong, for whoever is asked for help: codes, names from the catalogue and ids. In English whatever the
 * person reads, since it is written for the people of the product. Made from the flow's state, which never holds
 * credentials; of fields at fault it has the path and the code, no value.
 */
export function supportBundle(state: ConnectState, context: SupportContext): string {
  const { time, page, server, language, browser } = context;
  const problem = 'problem' in state ? state.problem : null;
  const authorization = 'authorization' in state ? state.authorization : null;
  const check = ('check' in state ? state.check : null) ?? authorization?.result ?? null;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['Time', time.toISOString()],
    ['Step', state.step],
    ['Vendor', 'vendor' in state ? state.vendor.id : null],
    ['Method', 'method' in state ? state.method.id : null],
    ['Problem', problem && `${problem.code} (${problem.owner})`],
    [
      'Check',
      check && [check.outcome, check.code, check.owner && `(${check.owner})`].filter(Boolean).join(' '),
    ],
    ['Capabilities', check?.capabilities.map(capability).join(', ')],
    ['Authorization', authorization && [authorization.state, authorization.code].filter(Boolean).join(' ')],
    ['Authorization id', authorization?.id],
    ['Fields', problem?.fields.map(({ path, code }) => `${path} ${code}`).join(', ')],
    ['Request', problem?.request_id],
    ['Page', page],
    ['Server', server],
    ['Language', language],
    ['Browser', browser],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}

function capability({ id, state, code }: CapabilityResult): string {
  return [id, state, code && `(${code})`].filter(Boolean).join(' ');
}
