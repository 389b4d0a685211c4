// The door for stories and pictures: the modal in any state of the flow, without a server.
export { ConnectPreview, type ConnectPreviewProps } from './ConnectPreview.js';
export { ConnectView, type ConnectViewProps } from './ConnectView.js';
