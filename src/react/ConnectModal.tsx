import type { ReactNode } from 'react';
import type { ConnectModalProps } from './options.js';
import { Slots } from './Slots.js';
import { type MountOptions, useMountedModal } from './useMountedModal.js';
import { useOpenState } from './useOpenState.js';

/**
 * The modal through which a customer connects a tool. Renders nothing where it stands, on a server nothing at all; when
 * it opens, it appears in the browser's top layer, inside a shadow root.
 */
export function ConnectModal(
  props: ConnectModalProps & {
    /** @internal */
    readonly onProblem?: MountOptions['onProblem'];
  },
): ReactNode {
  const [open, onOpenChange] = useOpenState(props);
  const element = useMountedModal({ ...props, open, onOpenChange });
  return element && props.slots ? <Slots into={element} contents={props.slots} /> : null;
}
