// npm run soak [-- EDITS DOCUMENTS]: the same for as long as is wanted; at that length the goals are checked.
import { soak } from './run';

const [edits = 100_000, documents = 600] = process.argv.slice(2).map(Number);
const { left, slower } = await soak(edits, documents);
console.log(`kB of a closed document, by thirds: ${left.map(l => l.toFixed(1)).join(', ')}`);
console.log(`an edit of the last quarter takes ${slower.toFixed(2)} times one of the second`);
process.exitCode = left.slice(1).every(l => l < 10) && slower < 1.2 ? 0 : 1;
