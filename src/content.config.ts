export { collections } from './catalog/collections.ts';
