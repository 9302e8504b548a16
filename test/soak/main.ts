// npm run soak [-- EDITS DOCUMENTS]: the same for as long as is wanted.
import { soak } from './run';

const [edits = 100_000, documents = 600] = process.argv.slice(2).map(Number);
const left = await soak(edits, documents);
console.log(`${left.toFixed(1)} kB of a closed document`);
process.exitCode = left < 150 ? 0 : 1;
