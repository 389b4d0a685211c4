export { EgressError } from './EgressError.js';
export {
  createEgress,
  type Egress,
  type EgressRequest,
  type EgressResponse,
} from './egress.js';
export { EGRESS_LIMITS, type EgressLimits } from './limits.js';
export { findOverride, type OriginOverride, parseOriginOverride } from './overrides.js';
export { isHeaderValue } from './requestHeaders.js';
