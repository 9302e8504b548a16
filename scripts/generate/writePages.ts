import { writePages } from './pages';

writePages('dist/rules');
