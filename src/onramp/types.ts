import type { ConnectClient } from '../contract/index.js';

/** Addresses of your own guides, by vendor id. */
export type DocsUrlMapping = { [vendor: string]: string };

export type ConnectionResponse = {
  id: string;
  vendor: string;
  refresh_interval_secs: number;
  timeout_secs: number;
  organization_id: string;
  is_active: boolean;
  oauth2_authorize_url?: string;
  identifier: string | null;
};

/** What became of it. */
export type LeenOnRampResponse = {
  /** The connection that was created or updated; absent where it failed. */
  data?: ConnectionResponse;
  /** 200, or the status of what went wrong. */
  httpStatus: number;
  message: string;
};

export type LeenOnRampProps = {
  token: string;
  setLeenOnRampResponse: (response: LeenOnRampResponse | undefined) => void;
  setShowLeenOnRamp: (show: boolean) => void;
  primaryColor?: string | undefined;
  logoUrl?: string | undefined;
  docsUrlOverrides?: DocsUrlMapping | undefined;
  darkMode?: boolean | undefined;
  /** Taken, and without effect: the modal has its own dark colours, around your `primaryColor`. */
  darkModeColor?: { primary?: string; secondary?: string; border?: string } | undefined;
  /** Another name for the vendor, where the token is for one. */
  vendorName?: string | undefined;
  /** Taken, and without effect: the modal comes with the package that you installed. */
  bundleVersion?: string | undefined;
  /** Address of the Sallyport server. Default: the one given to `configureOnRamp`. */
  serverUrl?: string | undefined;
  /** Speaks to the server in place of `fetch`. For tests. */
  client?: ConnectClient | undefined;
};
