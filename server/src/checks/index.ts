export { applyDerivations } from './derive.js';
export { textHolds as matchesText } from './match.js';
export { failedCheck } from './outcome.js';
export { renderUrl } from './renderUrl.js';
export { runCheck } from './runCheck.js';
export { runProof } from './runProof.js';
export { createScope, type Scope, setVariable } from './scope.js';
export { namesIn, renderIfSet, renderText } from './template.js';
export { Unrenderable } from './Unrenderable.js';
