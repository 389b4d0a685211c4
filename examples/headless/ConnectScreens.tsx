import type { FormEvent } from 'react';
import { type ConnectFlow, type ConnectFlowOptions, useConnectFlow } from 'sallyport/headless';
import { setValueAt } from 'sallyport/schema';

/** Plain HTML for every step: yours looks better. */
export function ConnectScreens(options: ConnectFlowOptions) {
  const flow = useConnectFlow(options);
  return (
    <section aria-live="polite">
      <Step {...flow} />
      {flow.canGoBack && (
        <button type="button" onClick={() => flow.send({ type: 'went_back' })}>
          Back
        </button>
      )}
      {flow.canRetry && (
        <button type="button" onClick={() => flow.send({ type: 'retried' })}>
          Try again
        </button>
      )}
      {flow.state.step !== 'connected' && (
        <button type="button" onClick={flow.leave}>
          Leave
        </button>
      )}
    </section>
  );
}

function Step(flow: ConnectFlow) {
  const { state, send } = flow;
  switch (state.step) {
    case 'choosing_vendor':
      return state.session.vendors.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => send({ type: 'vendor_chosen', vendorId: id })}>
          {name}
        </button>
      ));
    case 'choosing_method':
      return state.vendor.methods.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => send({ type: 'method_chosen', methodId: id })}>
          {label}
        </button>
      ));
    case 'entering_credentials':
      return <Form {...flow} />;
    case 'authorizing':
      return (
        <>
          <p>Go on at {state.vendor.name}, in its own window.</p>
          <button type="button" onClick={() => flow.atVendor?.show?.()}>
            Show it
          </button>
          <button type="button" onClick={() => flow.atVendor?.cancel()}>
            Cancel
          </button>
        </>
      );
    case 'reviewing':
      return (
        <>
          <p>It works in part.</p>
          <button type="button" onClick={() => send({ type: 'save_confirmed' })}>
            Connect anyway
          </button>
        </>
      );
    case 'connected':
      return <p>{state.vendor.name} is connected.</p>;
    case 'failed':
    case 'expired':
      return <p>It did not work: {state.problem.code}</p>;
    default:
      return <p>One moment.</p>;
  }
}

function Form({ state, submit }: ConnectFlow) {
  if (state.step !== 'entering_credentials') return null;
  const { vendor, method, check, problem, authorization } = state;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const credentials = {};
    for (const [path, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value) setValueAt(credentials, path, value);
    }
    // In the event itself: where the person signs in at the vendor, this opens a window.
    submit(credentials);
  }

  return (
    <form onSubmit={onSubmit}>
      <h2>{vendor.name}</h2>
      <p>{check?.code ?? problem?.code ?? authorization?.code}</p>
      {method.fields.map(({ path, label, kind, generated }) =>
        generated ? (
          <p key={path}>
            {label}: {vendor.generated[path]}
          </p>
        ) : (
          <label key={path}>
            {label}
            <input name={path} type={kind === 'secret' ? 'password' : 'text'} autoComplete="off" />
          </label>
        ),
      )}
      <button type="submit">Connect</button>
    </form>
  );
}
