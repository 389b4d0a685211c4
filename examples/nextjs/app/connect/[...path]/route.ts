import { handle } from '../../../lib/sallyport';

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST };
