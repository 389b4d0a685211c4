// `npm run demo`: Sallyport's server with made-up vendors, and the example dashboard in front of it. Nothing has to be
// built or set up first; everything that it keeps is in .demo/.
import { register } from 'tsx/esm/api';

register();
const { runDemo } = await import('./demo/runDemo.ts');
await runDemo(process.argv.slice(2)).catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
