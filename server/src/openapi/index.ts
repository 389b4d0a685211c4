export * from './openApiDocument.js';
export * from './referencePage.js';
