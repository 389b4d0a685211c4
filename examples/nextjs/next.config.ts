import type { NextConfig } from 'next';

const config: NextConfig = {
  // The backend reads files beside its code and has a database in it: Node loads it, no bundler.
  serverExternalPackages: ['@sallyport/server'],
};

export default config;
