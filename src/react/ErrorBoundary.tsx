import { Component, type ReactNode } from 'react';

type Props = {
  /** Shown in place of what could not be drawn. */
  readonly fallback: ReactNode;
  /** Another one is another try. */
  readonly children: ReactNode;
};

/** A mistake of ours must not leave a person before an empty dialog, with the page behind it inert. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
