import { asksToRecycle } from '../../languages/compiled';
import { fold } from '../../text/fold';
import { type Furniture, furnitureOf } from './furnitureCues';

/** A footer of several columns, such as a job number and the request to recycle. */
export function cellsOfFurniture(trimmed: string): Furniture | null {
  const cells = trimmed.split(/ {3,}|\t+/).map(fold);
  if (cells.length < 2) return null;
  const kinds = cells.map(c => (asksToRecycle(c) ? 'job' : furnitureOf(c)));
  if (kinds.includes('job')) return kinds.every(Boolean) ? 'job' : null;
  return kinds.every(k => k && k !== 'number' && k !== 'noise') ? 'mixed' : null;
}
